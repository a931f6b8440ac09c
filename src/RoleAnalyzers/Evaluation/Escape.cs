using Microsoft.CodeAnalysis;

namespace RoleAnalyzers.Evaluation;

/// <summary>Objects that code which is not followed gets hold of: from then on it may change what can be changed in them.</summary>
internal sealed class Escape(ILibrary library)
{
    /// <summary>How the names of library methods begin that change the object they are called on.</summary>
    private static readonly ImmutableArray<string> Mutators = ["Add", "Append", "Clear", "Insert", "Remove", "Set"];

    /// <summary>Whether a library method of the name changes the object that it is called on.</summary>
    public static bool IsMutator(string name) => Mutators.Any(beginning => name.StartsWith(beginning, StringComparison.Ordinal));

    /// <summary>
    /// Whether the code of a method is neither followed nor known to leave the objects handed to it alone. Behind a delegate is
    /// anybody's code, whoever declared its type.
    /// </summary>
    public bool IsUnknownCode(IMethodSymbol method) =>
        method is { MethodKind: MethodKind.DelegateInvoke } or { ContainingAssembly: null }
        || !(IsFramework(method.ContainingAssembly) || library.LeavesObjectsAlone(method.ContainingAssembly));

    /// <summary>Unknown code has the value now and may have changed it and all that it leads to; it may keep it, too.</summary>
    public void Open(Value value, FlowState state) => Visit(value, state, isOpen: true, new());

    /// <summary>Unknown code can reach the value from now on, but has not run since.</summary>
    public void Share(Value value, FlowState state) => Visit(value, state, isOpen: false, new());

    /// <summary>Unknown code runs: it may change whatever it can reach.</summary>
    public void OpenShared(FlowState state)
    {
        foreach (var pair in state.Objects.Where(o => o.Value.IsShared).ToArray())
            Open(new ObjectValue(pair.Key), state);
    }

    /// <summary>Lambdas and local functions may run from now on: what they touch may change.</summary>
    public void OpenTouched(NestedFunctions nested, FlowState state)
    {
        foreach (var variable in nested.TouchedInside)
        {
            if (state.Variable(variable) is { } value)
                Open(value, state);
        }
    }

    private static bool IsFramework(IAssemblySymbol assembly) =>
        assembly.Name is "mscorlib" or "netstandard" or "System"
        || assembly.Name.StartsWith("System.", StringComparison.Ordinal)
        || assembly.Name.StartsWith("Microsoft.", StringComparison.Ordinal);

    private void Visit(Value? value, FlowState state, bool isOpen, HashSet<Allocation> seen)
    {
        switch (value)
        {
            case ChoiceValue choice:
                Visit(choice.Alternatives, state, isOpen, seen);
                break;
            case TupleValue tuple:
                Visit(tuple.Items, state, isOpen, seen);
                break;
            case CallValue call:
                Visit(call.Receiver, state, isOpen, seen);
                Visit(call.Arguments, state, isOpen, seen);
                break;
            case MemberValue member:
                Visit(member.Receiver, state, isOpen, seen);
                break;
            case ObjectValue { Allocation: var allocation } when seen.Add(allocation) && state.Object(allocation) is { } known:
                VisitInside(known, state, isOpen, seen);
                state.SetObject(allocation, isOpen
                    ? known with { Members = Unchangeable(known), IsOpen = true, IsShared = true }
                    : known with { IsShared = true });
                break;
        }
    }

    private void Visit(ImmutableArray<Value> values, FlowState state, bool isOpen, HashSet<Allocation> seen)
    {
        foreach (var value in values)
            Visit(value, state, isOpen, seen);
    }

    private void VisitInside(ObjectState known, FlowState state, bool isOpen, HashSet<Allocation> seen)
    {
        // A library's object does not hand out what its constructor was given; one of the program's own may.
        if (known.Constructor is null || IsUnknownCode(known.Constructor))
            Visit(known.Arguments, state, isOpen, seen);
        foreach (var member in known.Members.Values)
        {
            foreach (var assignment in member.Assignments)
                Visit(assignment.Value, state, isOpen, seen);
        }

        foreach (var one in known.Events)
            Visit(one.Arguments, state, isOpen, seen);
    }

    /// <summary>The members that no code can set again: read-only ones and those set by an initialiser alone.</summary>
    private static ImmutableDictionary<string, MemberState> Unchangeable(ObjectState known)
    {
        var members = known.Members;
        foreach (var name in known.Members.Keys)
        {
            if (known.Type?.GetMembers(name).FirstOrDefault() is not (IPropertySymbol { SetMethod: null or { IsInitOnly: true } } or IFieldSymbol { IsReadOnly: true }))
                members = members.Remove(name);
        }

        return members;
    }
}
