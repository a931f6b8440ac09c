using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace RoleAnalyzers.Evaluation;

/// <summary>
/// Runs forward over one flow graph until nothing changes. A graph without a way back is run once; one with loops is run to its
/// fixed point first and then once more with open eyes, so that what is seen is the last word.
/// </summary>
internal sealed class FlowRunner(EvaluationSession session, ControlFlowGraph graph, ISymbol owner, int depth)
{
    /// <summary>Functions inside functions deeper than this, and calls of them, are not followed.</summary>
    public const int MostDepth = 4;

    /// <summary>A block met more often than this makes unknown whatever still changes.</summary>
    private const int MostVisits = 6;

    private readonly FlowState?[] _entries = new FlowState?[graph.Blocks.Length];
    private readonly int[] _visits = new int[graph.Blocks.Length];
    private readonly bool[] _isWaiting = new bool[graph.Blocks.Length];
    private Value? _result;

    private bool HasLoops { get; } = graph.Blocks.Any(b => GoesBack(b, b.FallThroughSuccessor) || GoesBack(b, b.ConditionalSuccessor));

    /// <summary>Runs the graph.</summary>
    /// <param name="entry">The state at the beginning; taken over and changed.</param>
    /// <param name="isObserved">Whether what the readers want to see is noted.</param>
    /// <returns>The state at the end, and what a function returns or an initialiser gives; null when that is nothing.</returns>
    public (FlowState Exit, Value? Result) Run(FlowState entry, bool isObserved)
    {
        _entries[0] = entry;
        _isWaiting[0] = true;
        var evaluator = new ExpressionEvaluator(session, graph, depth, isObserved && !HasLoops);
        for (var ordinal = 0; ordinal < _isWaiting.Length; ordinal++)
        {
            if (!_isWaiting[ordinal])
                continue;
            session.CancellationToken.ThrowIfCancellationRequested();
            _isWaiting[ordinal] = false;
            _visits[ordinal]++;
            var lowest = Visit(graph.Blocks[ordinal], evaluator);
            if (lowest <= ordinal)
                ordinal = lowest - 1;
        }

        if (isObserved && HasLoops)
        {
            var observer = new ExpressionEvaluator(session, graph, depth, isObserved: true);
            foreach (var block in graph.Blocks)
            {
                if (_entries[block.Ordinal] is { } state)
                    observer.Run(block, state.Clone());
            }
        }

        var exit = _entries[graph.Blocks.Length - 1] ?? _entries.LastOrDefault(e => e is not null) ?? entry;
        if (isObserved)
        {
            // Called or not, a local function is looked at too.
            foreach (var function in graph.LocalFunctions)
                session.Note(function, graph.GetLocalFunctionControlFlowGraph(function, session.CancellationToken), exit);
        }

        return (exit, _result);
    }

    private static bool GoesBack(BasicBlock block, ControlFlowBranch? branch) =>
        branch?.Destination is { } destination && destination.Ordinal <= block.Ordinal;

    /// <summary>Runs one block and hands its state on.</summary>
    /// <returns>The lowest block that has to be run now.</returns>
    private int Visit(BasicBlock block, ExpressionEvaluator evaluator)
    {
        var lowest = int.MaxValue;
        // Without a way back the block is met once, and its state is nobody else's.
        var state = HasLoops ? _entries[block.Ordinal]!.Clone() : _entries[block.Ordinal]!;
        Value? value;
        if (block.EnclosingRegion.Kind == ControlFlowRegionKind.Root)
        {
            value = evaluator.Run(block, state);
        }
        else
        {
            lowest = HandToHandlers(block, state);
            value = evaluator.Run(block, state, afterEach: () => lowest = Math.Min(lowest, HandToHandlers(block, state)));
        }

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
        var blocks = graph.Blocks.Skip(region.FirstBlockOrdinal).Take(region.LastBlockOrdinal - region.FirstBlockOrdinal + 1).ToArray();
        var written = blocks.SelectMany(b => b.Operations).Select(ExpressionEvaluator.WrittenVariable).OfType<ISymbol>().ToArray();
        if (written.Length == 0)
            return state;
        if (blocks.Any(b => GoesBack(b, b.FallThroughSuccessor) || GoesBack(b, b.ConditionalSuccessor)))
        {
            foreach (var symbol in written)
                state.SetVariable(symbol, Value.Unknown);
            return state;
        }

        var evaluator = new ExpressionEvaluator(session, graph, depth, isObserved: false);
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
                        there.Join(entry, Missing, widen: false);
                    else
                        entries[destination.Ordinal] = entry.Clone();
                }
                else if (branch?.Semantics == ControlFlowBranchSemantics.StructuredExceptionHandling)
                {
                    if (exit is null)
                        exit = entry;
                    else
                        exit.Join(entry, Missing, widen: false);
                }
            }
        }

        return exit;
    }

    /// <summary>An exception may leave the block at any point, for the handlers around it.</summary>
    private int HandToHandlers(BasicBlock block, FlowState state)
    {
        var lowest = int.MaxValue;
        // The root of a lambda's graph lies in a region of the body around it, whose handlers are not this graph's.
        for (var region = block.EnclosingRegion; region is { Kind: not ControlFlowRegionKind.Root }; region = region.EnclosingRegion)
        {
            if (region.Kind != ControlFlowRegionKind.Try || region.EnclosingRegion is not { } around)
                continue;
            foreach (var handler in around.NestedRegions)
            {
                if (handler.Kind != ControlFlowRegionKind.Try)
                    lowest = Math.Min(lowest, Join(handler.FirstBlockOrdinal, state, isOwned: false));
            }
        }

        return lowest;
    }

    private int Join(int ordinal, FlowState state, bool isOwned)
    {
        if (_entries[ordinal] is { } entry)
        {
            if (!entry.Join(state, Missing, widen: _visits[ordinal] > MostVisits))
                return int.MaxValue;
        }
        else
        {
            _entries[ordinal] = isOwned ? state : state.Clone();
        }

        _isWaiting[ordinal] = true;
        return ordinal;
    }

    /// <summary>What a variable holds that one way has not met: its argument, or unknown when it belongs to a function around this one.</summary>
    private Value? Missing(ISymbol variable) => variable switch
    {
        IParameterSymbol parameter => new ParameterValue(parameter),
        _ when SymbolEqualityComparer.Default.Equals(variable.ContainingSymbol, owner) => null,
        _ => owner is IMethodSymbol { MethodKind: MethodKind.LocalFunction or MethodKind.AnonymousFunction } ? Value.Unknown : null,
    };
}
