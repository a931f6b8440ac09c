using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace RoleAnalyzers.Evaluation;

/// <summary>What locals, captures and objects hold at one point of a flow graph.</summary>
internal sealed class FlowState
{
    private readonly SharedMap<ISymbol, Value> _variables;
    private readonly SharedMap<CaptureId, Capture> _captures;
    private readonly SharedMap<Allocation, ObjectState> _objects;

    public FlowState()
        : this(new(SymbolEqualityComparer.Default), new(), new())
    {
    }

    private FlowState(SharedMap<ISymbol, Value> variables, SharedMap<CaptureId, Capture> captures, SharedMap<Allocation, ObjectState> objects)
    {
        _variables = variables;
        _captures = captures;
        _objects = objects;
    }

    /// <summary>The objects by the operation that created them.</summary>
    public IReadOnlyDictionary<Allocation, ObjectState> Objects => _objects.Entries;

    /// <summary>The state in which a callee begins: what the graph keeps for later is its own.</summary>
    public FlowState ForCallee() => new(_variables.Copy(), new(), _objects.Copy());

    public FlowState Clone() => new(_variables.Copy(), _captures.Copy(), _objects.Copy());

    /// <summary>Another number after each change of a variable or object.</summary>
    public int Version => _variables.Version + _objects.Version;

    /// <summary>The objects as they are now, for a reader.</summary>
    public Scene Scene() => new(_objects.Snapshot());

    /// <summary>The objects as they are at the time of asking, for one that asks before the state changes.</summary>
    public Scene Present => new(_objects.Entries);

    /// <summary>The value of a local or parameter; null when no way to this point has assigned it.</summary>
    public Value? Variable(ISymbol symbol) => _variables.TryGetValue(symbol, out var value) ? value : null;

    public void SetVariable(ISymbol symbol, Value value) => _variables[symbol] = value;

    public Capture? Captured(CaptureId id) => _captures.TryGetValue(id, out var capture) ? capture : null;

    public void SetCapture(CaptureId id, Capture capture) => _captures[id] = capture;

    public ObjectState? Object(Allocation allocation) => _objects.TryGetValue(allocation, out var state) ? state : null;

    public void SetObject(Allocation allocation, ObjectState state) => _objects[allocation] = state;

    /// <summary>Forgets every variable that the predicate names.</summary>
    public void Forget(Func<ISymbol, bool> isForgotten)
    {
        foreach (var symbol in _variables.Keys.Where(isForgotten).ToArray())
            _variables[symbol] = Value.Unknown;
    }

    /// <summary>
    /// Forgets what this body has assigned to fields and properties: other code may have assigned them again, but for those that only a
    /// constructor can.
    /// </summary>
    public void ForgetMembers()
    {
        if (!HoldsMembers)
            return;
        foreach (var symbol in _variables.Keys.Where(static s => s is IFieldSymbol { IsReadOnly: false } or IPropertySymbol { SetMethod: not null }).ToArray())
            _variables.Remove(symbol);
    }

    /// <summary>Whether this body has assigned fields or properties.</summary>
    public bool HoldsMembers
    {
        get
        {
            foreach (var symbol in _variables.Keys)
            {
                if (symbol is IFieldSymbol or IPropertySymbol)
                    return true;
            }

            return false;
        }
    }

    /// <summary>Forgets what this body has assigned to a field or property.</summary>
    public void ForgetMember(ISymbol member) => _variables.Remove(member);

    /// <summary>Holds what fields and properties hold there, because the program went through the code that has assigned them.</summary>
    public void TakeMembers(FlowState other)
    {
        ForgetMembers();
        foreach (var pair in other._variables)
        {
            if (pair.Key is IFieldSymbol or IPropertySymbol)
                _variables[pair.Key] = pair.Value;
        }
    }

    /// <summary>Takes over objects, where both sides know one: joined.</summary>
    public void JoinObjects(IEnumerable<KeyValuePair<Allocation, ObjectState>> objects)
    {
        foreach (var pair in objects)
            JoinObject(pair.Key, pair.Value, widen: false);
    }

    /// <summary>Holds the objects as they are, because the program went through the code that has left them so.</summary>
    public void TakeObjects(IEnumerable<KeyValuePair<Allocation, ObjectState>> objects)
    {
        foreach (var pair in objects)
            _objects[pair.Key] = pair.Value;
    }

    /// <summary>The objects that the other state does not have as they are here.</summary>
    public IReadOnlyList<KeyValuePair<Allocation, ObjectState>> ObjectsChangedSince(FlowState other) =>
        _objects.Entries.Where(pair => !other._objects.TryGetValue(pair.Key, out var before) || !ReferenceEquals(before, pair.Value)).ToList();

    /// <summary>The objects to which the values lead.</summary>
    public IReadOnlyDictionary<Allocation, ObjectState> Reachable(IEnumerable<Value?> values)
    {
        var found = new Dictionary<Allocation, ObjectState>();
        foreach (var value in values)
            Visit(value);
        return found;

        void Visit(Value? value)
        {
            switch (value)
            {
                case ChoiceValue choice:
                    VisitAll(choice.Alternatives);
                    break;
                case TupleValue tuple:
                    VisitAll(tuple.Items);
                    break;
                case CallValue call:
                    Visit(call.Receiver);
                    VisitAll(call.Arguments);
                    break;
                case MemberValue member:
                    Visit(member.Receiver);
                    break;
                case FunctionValue function:
                    Visit(function.Receiver);
                    break;
                case TextValue { Pieces: var pieces }:
                    foreach (var piece in pieces)
                        Visit(piece.Value);
                    break;
                case ObjectValue { Allocation: var allocation } when !found.ContainsKey(allocation) && _objects.TryGetValue(allocation, out var state):
                    found[allocation] = state;
                    VisitAll(state.Arguments);
                    foreach (var assignment in state.Members.Values.SelectMany(static m => m.Assignments))
                        Visit(assignment.Value);
                    foreach (var one in state.Events)
                        VisitAll(one.Arguments);
                    break;
            }
        }

        void VisitAll(ImmutableArray<Value> all)
        {
            foreach (var one in all)
                Visit(one);
        }
    }

    /// <summary>
    /// Makes this state cover the other one too.
    /// </summary>
    /// <param name="other">The state on another way to the same point.</param>
    /// <param name="missing">
    /// What a variable holds that only one side knows, for the state that gets the objects which it leads to; null when definite assignment says that it
    /// is not read.
    /// </param>
    /// <param name="widen">True to make unknown whatever still changes, so that a loop comes to its end.</param>
    /// <returns>True when this state has changed.</returns>
    public bool Join(FlowState other, Func<ISymbol, FlowState, Value?> missing, bool widen)
    {
        var changed = !_variables.IsCopyOf(other._variables) && JoinVariables(other, missing, widen);
        changed |= !_captures.IsCopyOf(other._captures) && JoinCaptures(other, widen);
        changed |= !_objects.IsCopyOf(other._objects) && JoinObjects(other._objects, widen);
        return changed;
    }

    private bool JoinVariables(FlowState other, Func<ISymbol, FlowState, Value?> missing, bool widen)
    {
        var changed = false;
        foreach (var pair in other._variables)
        {
            if (_variables.TryGetValue(pair.Key, out var mine))
                changed |= Assign(_variables, pair.Key, mine, Values.Join(mine, pair.Value), widen);
            else
                changed |= Add(_variables, pair.Key, missing(pair.Key, this) is { } value ? Values.Join(value, pair.Value) : pair.Value);
        }

        foreach (var symbol in _variables.Keys.ToArray())
        {
            if (!other._variables.ContainsKey(symbol) && missing(symbol, this) is { } value)
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
            {
                changed |= Add(_captures, pair.Key, pair.Value);
                continue;
            }

            var joined = Values.Join(mine.Value, pair.Value.Value);
            var value = widen && !joined.Equals(mine.Value) ? Value.Unknown : joined;
            // One that was made unknown before has not changed, whatever it is joined with.
            if (!value.Equals(mine.Value))
                changed |= Add(_captures, pair.Key, mine with { Value = value });
        }

        return changed;
    }

    private bool JoinObjects(SharedMap<Allocation, ObjectState> objects, bool widen)
    {
        var changed = false;
        foreach (var pair in objects)
            changed |= JoinObject(pair.Key, pair.Value, widen);
        return changed;
    }

    private bool JoinObject(Allocation allocation, ObjectState state, bool widen)
    {
        if (!_objects.TryGetValue(allocation, out var mine))
            return Add(_objects, allocation, state);
        return ObjectJoin.Join(mine, state, widen) is var joined && !ReferenceEquals(joined, mine) && Add(_objects, allocation, joined);
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
