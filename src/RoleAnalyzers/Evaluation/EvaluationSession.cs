using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace RoleAnalyzers.Evaluation;

/// <summary>What the parts of one evaluation share: the program, what was seen, the functions still to be looked at.</summary>
/// <param name="program">The program around the body.</param>
/// <param name="body">The body that is looked at.</param>
internal sealed class EvaluationSession(SourceProgram program, SyntaxNode body, CancellationToken cancellationToken)
{
    /// <summary>A body runs no more blocks of other code than these with what it knows; further calls are unknown.</summary>
    private const int MostBlocks = 2000;

    private readonly Dictionary<(ISymbol Function, CallChain? Calls), NestedRun> _pending = new(FunctionComparer.Instance);
    private readonly List<NestedRun> _order = [];
    private readonly HashSet<ISymbol> _entered = new(SymbolEqualityComparer.Default);
    private int _blocks;

    public SourceProgram Program { get; } = program;

    public ILibrary Library => Program.Library;

    public Escape Escape { get; } = new(program.Library);

    public CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>What the readers wanted to see, in the order in which it was met.</summary>
    public List<Sighting> Sightings { get; } = [];

    /// <summary>What the body itself has stored where a reader had asked for it, in the order in which it was met.</summary>
    public List<Storing> Storings { get; } = [];

    /// <summary>What was assigned to the fields and properties of this instance, and to static ones.</summary>
    public FieldWrites Writes { get; } = new();

    /// <summary>Where the values were made that a call brought into the body, by the call.</summary>
    public Dictionary<SyntaxNode, SyntaxNode> Sources { get; } = [];

    /// <summary>The arguments of which a callee makes something else, so that another value in their place would not be what the callee uses.</summary>
    public HashSet<SyntaxNode> Reworked { get; } = [];

    /// <summary>
    /// The graph that a lambda stands in, and what that is run for, noted when the lambda is created: only that graph can be asked for the
    /// lambda's own, wherever it is called from.
    /// </summary>
    public Dictionary<IOperation, (ControlFlowGraph Graph, Frame Frame)> Surroundings { get; } = [];

    /// <summary>True once the body has run code that is not followed, or changed an object that it has not made.</summary>
    public bool ReachesOut { get; set; }

    /// <summary>True once the body has met something that is followed only so deep.</summary>
    public bool DependsOnDepth { get; set; }

    /// <summary>Whether the object was made by the body or by what it calls.</summary>
    public bool IsMadeHere(Allocation allocation)
    {
        var syntax = allocation.Syntax;
        for (var call = allocation.Calls; call is not null; call = call.Outer)
            syntax = call.Call;
        return IsHere(syntax);
    }

    /// <summary>Whether a finding about the body can stand at the node.</summary>
    public bool Shows(SyntaxNode node) => BodyEvaluation.Shows(body, node);

    /// <summary>Whether the node lies in the body that is looked at.</summary>
    public bool IsHere(SyntaxNode node) => BodyEvaluation.Contains(body, node);

    /// <summary>What a field or property holds whatever code has run, with the objects that it leads to put into the state; null when that is not known.</summary>
    public Value? FieldOf(ISymbol member, Frame frame, FlowState state)
    {
        if (!Program.Bodies.IsOwn(member))
            return null;
        DependsOnDepth = true;
        if (Program.Fields.Of(member, frame.Depth, CancellationToken) is not { } known)
            return null;
        state.JoinObjects(known.Objects);
        return known.Value;
    }

    /// <summary>Begins to follow a call of the function; false when it is being followed already, or enough has been followed.</summary>
    public bool Enter(IMethodSymbol function, ControlFlowGraph graph)
    {
        if (_blocks + graph.Blocks.Length > MostBlocks || !_entered.Add(function))
            return false;
        _blocks += graph.Blocks.Length;
        return true;
    }

    /// <summary>Ends what <see cref="Enter"/> began.</summary>
    public void Leave(IMethodSymbol function) => _entered.Remove(function);

    /// <summary>Notes a lambda or local function whose body is to be looked at once its surroundings are done.</summary>
    public NestedRun Note(IMethodSymbol function, ControlFlowGraph graph, FlowState surroundings, Frame frame)
    {
        var key = ((ISymbol)function, frame.Calls);
        if (!_pending.TryGetValue(key, out var run))
        {
            _pending[key] = run = new NestedRun(function, graph, frame);
            _order.Add(run);
            if (frame.Nested.IsCalledInside(function))
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
                entry.Join(surroundings, static (_, _) => null, widen: false);
            var position = run.Function.DeclaringSyntaxReferences.FirstOrDefault()?.Span.Start ?? 0;
            entry.Forget(symbol => run.Frame.Nested.MayChangeAround(symbol, position));
            foreach (var parameter in run.Function.Parameters)
                entry.SetVariable(parameter, run.Argument(parameter));
            new FlowRunner(this, run.Body, run.Frame with { Owner = run.Function, Depth = run.Frame.Depth + 1, IsObserved = true }).Run(entry);
        }
    }

    private sealed class FunctionComparer : IEqualityComparer<(ISymbol Function, CallChain? Calls)>
    {
        public static FunctionComparer Instance { get; } = new();

        public bool Equals((ISymbol Function, CallChain? Calls) x, (ISymbol Function, CallChain? Calls) y) =>
            SymbolEqualityComparer.Default.Equals(x.Function, y.Function) && Equals(x.Calls, y.Calls);

        public int GetHashCode((ISymbol Function, CallChain? Calls) obj) => SymbolEqualityComparer.Default.GetHashCode(obj.Function);
    }
}

/// <summary>A lambda or local function to be looked at as a body of its own.</summary>
/// <param name="function">The function.</param>
/// <param name="body">Its graph.</param>
/// <param name="frame">What the graph around it is run for.</param>
internal sealed class NestedRun(IMethodSymbol function, ControlFlowGraph body, Frame frame)
{
    private ImmutableArray<Value> _arguments;
    private bool _isCalledElsewhere;

    public IMethodSymbol Function { get; } = function;

    public ControlFlowGraph Body { get; } = body;

    public Frame Frame { get; } = frame;

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
