using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace RoleAnalyzers.Evaluation;

/// <summary>What locals, captures and objects hold at one point of a flow graph.</summary>
internal sealed class FlowState
{
    private readonly SharedMap<ISymbol, Value> _variables;
    private readonly SharedMap<CaptureId, Capture> _captures;
    private readonly SharedMap<IOperation, ObjectState> _objects;

    public FlowState()
        : this(new(new(SymbolEqualityComparer.Default)), new(new()), new(new()))
    {
    }

    private FlowState(SharedMap<ISymbol, Value> variables, SharedMap<CaptureId, Capture> captures, SharedMap<IOperation, ObjectState> objects)
    {
        _variables = variables;
        _captures = captures;
        _objects = objects;
    }

    /// <summary>The objects by the operation that created them.</summary>
    public IReadOnlyDictionary<IOperation, ObjectState> Objects => _objects.Entries;

    public FlowState Clone() => new(_variables.Copy(), _captures.Copy(), _objects.Copy());

    /// <summary>The objects as they are now, for a reader.</summary>
    public Scene Scene() => new(_objects.Snapshot());

    /// <summary>The objects as they are at the time of asking, for one that asks before the state changes.</summary>
    public Scene Present => new(_objects.Entries);

    /// <summary>The value of a local or parameter; null when no way to this point has assigned it.</summary>
    public Value? Variable(ISymbol symbol) => _variables.TryGetValue(symbol, out var value) ? value : null;

    public void SetVariable(ISymbol symbol, Value value) => _variables[symbol] = value;

    public Capture? Captured(CaptureId id) => _captures.TryGetValue(id, out var capture) ? capture : null;

    public void SetCapture(CaptureId id, Capture capture) => _captures[id] = capture;

    public ObjectState? Object(IOperation allocation) => _objects.TryGetValue(allocation, out var state) ? state : null;

    public void SetObject(IOperation allocation, ObjectState state) => _objects[allocation] = state;

    /// <summary>Forgets every variable that the predicate names.</summary>
    public void Forget(Func<ISymbol, bool> isForgotten)
    {
        foreach (var symbol in _variables.Keys.Where(isForgotten).ToArray())
            _variables[symbol] = Value.Unknown;
    }

    /// <summary>Takes over the objects of another state, where both know one: joined.</summary>
    public void JoinObjects(FlowState other) => JoinObjects(other, widen: false);

    /// <summary>Holds the objects as another state has them, because the program went through it.</summary>
    public void TakeObjects(FlowState other)
    {
        foreach (var pair in other._objects)
            _objects[pair.Key] = pair.Value;
    }

    /// <summary>
    /// Makes this state cover the other one too.
    /// </summary>
    /// <param name="other">The state on another way to the same point.</param>
    /// <param name="missing">What a variable holds that only one side knows; null when definite assignment says that it is not read.</param>
    /// <param name="widen">True to make unknown whatever still changes, so that a loop comes to its end.</param>
    /// <returns>True when this state has changed.</returns>
    public bool Join(FlowState other, Func<ISymbol, Value?> missing, bool widen)
    {
        var changed = !_variables.IsCopyOf(other._variables) && JoinVariables(other, missing, widen);
        changed |= !_captures.IsCopyOf(other._captures) && JoinCaptures(other, widen);
        changed |= !_objects.IsCopyOf(other._objects) && JoinObjects(other, widen);
        return changed;
    }

    private bool JoinVariables(FlowState other, Func<ISymbol, Value?> missing, bool widen)
    {
        var changed = false;
        foreach (var pair in other._variables)
        {
            if (_variables.TryGetValue(pair.Key, out var mine))
                changed |= Assign(_variables, pair.Key, mine, Values.Join(mine, pair.Value), widen);
            else
                changed |= Add(_variables, pair.Key, missing(pair.Key) is { } value ? Values.Join(value, pair.Value) : pair.Value);
        }

        foreach (var symbol in _variables.Keys.ToArray())
        {
            if (!other._variables.ContainsKey(symbol) && missing(symbol) is { } value)
                changed |= Assign(_variables, symbol, _variables[symbol], Values.Join(_variables[symbol], value), widen);
        }

        return changed;
    }

    private bool JoinCaptures(FlowState other, bool widen)
    {
        var changed = false;
        foreach (var pair in other._captures)
        {
            if (!_captures.TryGetValue(pair.Key, out var mine))
                changed |= Add(_captures, pair.Key, pair.Value);
            else if (Values.Join(mine.Value, pair.Value.Value) is var joined && !joined.Equals(mine.Value))
                changed |= Add(_captures, pair.Key, mine with { Value = widen ? Value.Unknown : joined });
        }

        return changed;
    }

    private bool JoinObjects(FlowState other, bool widen)
    {
        var changed = false;
        foreach (var pair in other._objects)
        {
            if (!_objects.TryGetValue(pair.Key, out var mine))
                changed |= Add(_objects, pair.Key, pair.Value);
            else if (ObjectJoin.Join(mine, pair.Value, widen) is var joined && !ReferenceEquals(joined, mine))
                changed |= Add(_objects, pair.Key, joined);
        }

        return changed;
    }

    private static bool Assign<TKey>(SharedMap<TKey, Value> map, TKey key, Value before, Value after, bool widen)
        where TKey : notnull
    {
        if (after.Equals(before))
            return false;
        map[key] = widen ? Value.Unknown : after;
        return !map[key].Equals(before);
    }

    private static bool Add<TKey, TValue>(SharedMap<TKey, TValue> map, TKey key, TValue value)
        where TKey : notnull
    {
        map[key] = value;
        return true;
    }
}

/// <summary>A value that the flow graph keeps for later, and the operation that it came from, which may be assigned through.</summary>
internal sealed record Capture(Value Value, IOperation Source);
