using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace RoleAnalyzers.Evaluation;

/// <summary>
/// Runs forward over one flow graph until nothing changes. A graph without a way back is run once; one with loops is run to its
/// fixed point first and then once more with open eyes, so that what is seen is the last word.
/// </summary>
internal sealed class FlowRunner(EvaluationSession session, ControlFlowGraph graph, Frame frame)
{
    /// <summary>A block met more often than this makes unknown whatever still changes.</summary>
    public const int MostVisits = 6;

    private readonly FlowState?[] _entries = new FlowState?[graph.Blocks.Length];
    private readonly int[] _visits = new int[graph.Blocks.Length];
    private readonly bool[] _isWaiting = new bool[graph.Blocks.Length];
    private Value? _result;
    private Func<ISymbol, FlowState, Value?>? _missing;

    /// <summary>
    /// How often the block was run that was run most. A block is run again only when what it begins with has changed, and once it was met too
    /// often each variable changes twice more at most, when it comes in and when it is made unknown: so the runs end, however a loop is written.
    /// </summary>
    public int Visits => _visits.Max();

    /// <summary>The first block that a way back leads to; the number of blocks where none does. Each block before it is met once.</summary>
    private int FirstLoop { get; } = FirstLoopOf(graph);

    /// <summary>Runs the graph.</summary>
    /// <param name="entry">The state at the beginning; taken over and changed.</param>
    /// <returns>The state at the end, and what a function returns or an initialiser gives; null when that is nothing.</returns>
    public (FlowState Exit, Value? Result) Run(FlowState entry)
    {
        _entries[0] = entry;
        _isWaiting[0] = true;
        var observer = new ExpressionEvaluator(session, graph, frame);
        var evaluator = frame.IsObserved && FirstLoop < graph.Blocks.Length ? new ExpressionEvaluator(session, graph, frame with { IsObserved = false }) : observer;
        for (var ordinal = 0; ordinal < _isWaiting.Length; ordinal++)
        {
            if (!_isWaiting[ordinal])
                continue;
            session.CancellationToken.ThrowIfCancellationRequested();
            _isWaiting[ordinal] = false;
            _visits[ordinal]++;
            var lowest = Visit(graph.Blocks[ordinal], ordinal < FirstLoop ? observer : evaluator);
            if (lowest <= ordinal)
                ordinal = lowest - 1;
        }

        for (var ordinal = FirstLoop; frame.IsObserved && ordinal < graph.Blocks.Length; ordinal++)
        {
            if (_entries[ordinal] is { } state)
                observer.Run(graph.Blocks[ordinal], state.Clone());
        }

        var exit = _entries[graph.Blocks.Length - 1] ?? _entries.LastOrDefault(e => e is not null) ?? entry;
        if (frame is { IsObserved: true, Site: null })
        {
            // Called or not, a local function is looked at too.
            foreach (var function in graph.LocalFunctions)
                session.Note(function, graph.GetLocalFunctionControlFlowGraph(function, session.CancellationToken), exit, frame);
        }

        var elements = ExpressionEvaluator.Yielded(graph, frame);
        return (exit, exit.Object(elements) is null ? _result : new ObjectValue(elements));
    }

    private static int FirstLoopOf(ControlFlowGraph graph)
    {
        var first = graph.Blocks.Length;
        foreach (var block in graph.Blocks)
            first = Math.Min(first, Math.Min(BackFrom(block, block.FallThroughSuccessor), BackFrom(block, block.ConditionalSuccessor)));
        return first;
    }

    private static bool GoesBack(BasicBlock block, ControlFlowBranch? branch) => BackFrom(block, branch) < int.MaxValue;

    /// <summary>The block to which a branch leads back; the highest number when it leads on.</summary>
    private static int BackFrom(BasicBlock block, ControlFlowBranch? branch) =>
        branch?.Destination is { } destination && destination.Ordinal <= block.Ordinal ? destination.Ordinal : int.MaxValue;

    /// <summary>Runs one block and hands its state on.</summary>
    /// <returns>The lowest block that has to be run now.</returns>
    private int Visit(BasicBlock block, ExpressionEvaluator evaluator)
    {
        // The state of a block that is met once is nobody else's.
        var state = block.Ordinal < FirstLoop ? _entries[block.Ordinal]! : _entries[block.Ordinal]!.Clone();
        var (value, lowest) = HandlersOf(block) is { IsEmpty: false } handlers
            ? RunGuarded(block, handlers, state, evaluator)
            : (evaluator.Run(block, state), int.MaxValue);

        if (block.ConditionalSuccessor is { } conditional && block.BranchValue is { } condition)
        {
            var whenTrue = block.ConditionKind == ControlFlowConditionKind.WhenTrue;
            var taken = state.Clone();
            if (BranchCondition.Assume(condition, value, whenTrue, taken, evaluator))
                lowest = Math.Min(lowest, HandOn(conditional, taken));
            if (!BranchCondition.Assume(condition, value, !whenTrue, state, evaluator))
                return lowest;
        }

        if (block.FallThroughSuccessor is { } next)
        {
            if (next.Semantics == ControlFlowBranchSemantics.Return && value is not null)
                _result = _result is null ? value : Values.Join(_result, value);
            lowest = Math.Min(lowest, HandOn(next, state));
        }

        return lowest;
    }

    /// <summary>Runs a block of a <c>try</c>: an exception may leave it at any point, for the handlers around it.</summary>
    /// <returns>The branch value, and the lowest block that has to be run now.</returns>
    private (Value? Value, int Lowest) RunGuarded(BasicBlock block, ImmutableArray<ControlFlowRegion> handlers, FlowState state, ExpressionEvaluator evaluator)
    {
        var lowest = int.MaxValue;
        HandToHandlers();
        var handed = state.Version;
        var value = evaluator.Run(block, state, afterEach: () =>
        {
            if (state.Version == handed)
                return;
            HandToHandlers();
            handed = state.Version;
        });
        return (value, lowest);

        void HandToHandlers()
        {
            foreach (var handler in handlers)
                lowest = Math.Min(lowest, Join(handler.FirstBlockOrdinal, state, isOwned: false));
        }
    }

    private int HandOn(ControlFlowBranch branch, FlowState state)
    {
        if (branch.Destination is not { } destination)
            return int.MaxValue;
        foreach (var region in branch.FinallyRegions)
        {
            if (Through(region, state) is not { } after)
                return int.MaxValue;
            state = after;
        }

        return Join(destination.Ordinal, state, isOwned: true);
    }

    /// <summary>
    /// The state behind a <c>finally</c> on the way; null when it never ends. One that only disposes, the usual one, changes nothing.
    /// </summary>
    private FlowState? Through(ControlFlowRegion region, FlowState state)
    {
        var written = new List<ISymbol>();
        for (var ordinal = region.FirstBlockOrdinal; ordinal <= region.LastBlockOrdinal; ordinal++)
        {
            foreach (var operation in graph.Blocks[ordinal].Operations)
            {
                if (ExpressionEvaluator.WrittenVariable(operation) is { } variable)
                    written.Add(variable);
            }
        }

        if (written.Count == 0)
            return state;
        var blocks = graph.Blocks.Skip(region.FirstBlockOrdinal).Take(region.LastBlockOrdinal - region.FirstBlockOrdinal + 1).ToArray();
        if (blocks.Any(b => GoesBack(b, b.FallThroughSuccessor) || GoesBack(b, b.ConditionalSuccessor)))
        {
            foreach (var symbol in written)
                state.SetVariable(symbol, Value.Unknown);
            return state;
        }

        var evaluator = new ExpressionEvaluator(session, graph, frame with { IsObserved = false });
        var entries = new Dictionary<int, FlowState> { [region.FirstBlockOrdinal] = state };
        FlowState? exit = null;
        foreach (var block in blocks)
        {
            if (!entries.TryGetValue(block.Ordinal, out var entry))
                continue;
            evaluator.Run(block, entry);
            foreach (var branch in new[] { block.ConditionalSuccessor, block.FallThroughSuccessor })
            {
                if (branch?.Destination is { } destination && region.FirstBlockOrdinal <= destination.Ordinal && destination.Ordinal <= region.LastBlockOrdinal)
                {
                    if (entries.TryGetValue(destination.Ordinal, out var there))
                        there.Join(entry, _missing ??= Missing, widen: false);
                    else
                        entries[destination.Ordinal] = entry.Clone();
                }
                else if (branch?.Semantics == ControlFlowBranchSemantics.StructuredExceptionHandling)
                {
                    if (exit is null)
                        exit = entry;
                    else
                        exit.Join(entry, _missing ??= Missing, widen: false);
                }
            }
        }

        return exit;
    }

    /// <summary>The handlers around a block, without those that nobody wrote: what <c>using</c> and <c>lock</c> do at their end is of no matter.</summary>
    private ImmutableArray<ControlFlowRegion> HandlersOf(BasicBlock block)
    {
        var handlers = ImmutableArray<ControlFlowRegion>.Empty;
        // The root of a lambda's graph lies in a region of the body around it, whose handlers are not this graph's.
        for (var region = block.EnclosingRegion; region is { Kind: not ControlFlowRegionKind.Root }; region = region.EnclosingRegion)
        {
            if (region.Kind != ControlFlowRegionKind.Try || region.EnclosingRegion is not { } around)
                continue;
            foreach (var handler in around.NestedRegions)
            {
                if (handler.Kind != ControlFlowRegionKind.Try && !IsImplicit(handler))
                    handlers = handlers.Add(handler);
            }
        }

        return handlers;
    }

    private bool IsImplicit(ControlFlowRegion handler)
    {
        for (var ordinal = handler.FirstBlockOrdinal; ordinal <= handler.LastBlockOrdinal; ordinal++)
        {
            var block = graph.Blocks[ordinal];
            if (handler.Kind != ControlFlowRegionKind.Finally || block.Operations.Any(static one => !one.IsImplicit))
                return false;
        }

        return true;
    }

    private int Join(int ordinal, FlowState state, bool isOwned)
    {
        if (_entries[ordinal] is { } entry)
        {
            if (!entry.Join(state, _missing ??= Missing, widen: _visits[ordinal] > MostVisits))
                return int.MaxValue;
        }
        else
        {
            _entries[ordinal] = isOwned ? state : state.Clone();
        }

        _isWaiting[ordinal] = true;
        return ordinal;
    }

    /// <summary>What a variable holds that one way has not met: its argument, what its type assigns to a field, or unknown when it belongs to a function around this one.</summary>
    /// <param name="variable">The variable.</param>
    /// <param name="state">The state that gets the objects which the value leads to.</param>
    private Value? Missing(ISymbol variable, FlowState state) => variable switch
    {
        IParameterSymbol parameter => new ParameterValue(parameter),
        IFieldSymbol or IPropertySymbol => session.FieldOf(variable, frame, state) ?? Value.Unknown,
        _ when SymbolEqualityComparer.Default.Equals(variable.ContainingSymbol, frame.Owner) => null,
        _ => frame.Owner is IMethodSymbol { MethodKind: MethodKind.LocalFunction or MethodKind.AnonymousFunction } ? Value.Unknown : null,
    };
}
