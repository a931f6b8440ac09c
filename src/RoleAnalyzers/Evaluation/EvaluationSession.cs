using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace RoleAnalyzers.Evaluation;

/// <summary>What the parts of one evaluation share: the libraries, what was seen, the functions still to be looked at.</summary>
internal sealed class EvaluationSession(
    ILibrary library, NestedFunctions nested, FieldInitializers fields, CancellationToken cancellationToken)
{
    private readonly Dictionary<ISymbol, NestedRun> _pending = new(SymbolEqualityComparer.Default);
    private readonly List<NestedRun> _order = [];
    private readonly HashSet<ISymbol> _entered = new(SymbolEqualityComparer.Default);

    public ILibrary Library { get; } = library;

    public Escape Escape { get; } = new(library);

    public NestedFunctions Nested { get; } = nested;

    public FieldInitializers Fields { get; } = fields;

    public CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>What the readers wanted to see, in the order in which it was met.</summary>
    public List<Sighting> Sightings { get; } = [];

    /// <summary>
    /// The graph that a lambda stands in, noted when it is created: only that one can be asked for the lambda's own, wherever it
    /// is called from.
    /// </summary>
    public Dictionary<IOperation, ControlFlowGraph> Surroundings { get; } = [];

    /// <summary>Begins to follow a call of the function; false when it is being followed already.</summary>
    public bool Enter(IMethodSymbol function) => _entered.Add(function);

    /// <summary>Ends what <see cref="Enter"/> began.</summary>
    public void Leave(IMethodSymbol function) => _entered.Remove(function);

    /// <summary>Notes a lambda or local function whose body is to be looked at once its surroundings are done.</summary>
    public NestedRun Note(IMethodSymbol function, ControlFlowGraph body, FlowState surroundings)
    {
        if (!_pending.TryGetValue(function, out var run))
        {
            _pending[function] = run = new NestedRun(function, body);
            _order.Add(run);
            if (Nested.IsCalledInside(function))
                run.NoteEscape();
        }

        run.Surroundings.Add(surroundings.Clone());
        return run;
    }

    /// <summary>Looks at every function that was noted, those inside them too.</summary>
    /// <param name="exit">The end of the body around them.</param>
    public void RunNested(FlowState exit)
    {
        while (_order.Count > 0)
        {
            CancellationToken.ThrowIfCancellationRequested();
            var run = _order[0];
            _order.RemoveAt(0);
            var entry = exit.Clone();
            foreach (var surroundings in run.Surroundings)
                entry.Join(surroundings, static _ => null, widen: false);
            var position = run.Function.DeclaringSyntaxReferences.FirstOrDefault()?.Span.Start ?? 0;
            entry.Forget(symbol => Nested.MayChangeAround(symbol, position));
            foreach (var parameter in run.Function.Parameters)
                entry.SetVariable(parameter, run.Argument(parameter));
            new FlowRunner(this, run.Body, run.Function, depth: 1).Run(entry, isObserved: true);
        }
    }
}

/// <summary>A lambda or local function to be looked at as a body of its own.</summary>
internal sealed class NestedRun(IMethodSymbol function, ControlFlowGraph body)
{
    private ImmutableArray<Value> _arguments;
    private bool _isCalledElsewhere;

    public IMethodSymbol Function { get; } = function;

    public ControlFlowGraph Body { get; } = body;

    /// <summary>The state at each place that creates or calls it.</summary>
    public List<FlowState> Surroundings { get; } = [];

    /// <summary>Notes a call that was seen, with one value a parameter.</summary>
    public void NoteCall(ImmutableArray<Value> arguments) =>
        _arguments = _arguments.IsDefault ? arguments : _arguments.Zip(arguments, Values.Join).ToImmutableArray();

    /// <summary>Notes that calls may exist that are not seen: the function was handed on as a delegate.</summary>
    public void NoteEscape() => _isCalledElsewhere = true;

    /// <summary>What a parameter may hold over all the calls.</summary>
    public Value Argument(IParameterSymbol parameter) =>
        _isCalledElsewhere || _arguments.IsDefault || parameter.Ordinal >= _arguments.Length
            ? new ParameterValue(parameter)
            : _arguments[parameter.Ordinal];
}
