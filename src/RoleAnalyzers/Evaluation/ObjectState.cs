using Microsoft.CodeAnalysis;

namespace RoleAnalyzers.Evaluation;

/// <summary>What is known, at one point of the program, of an object that the code created.</summary>
internal sealed record ObjectState
{
    /// <summary>The type created; null for an array or collection expression of unknown type.</summary>
    public required ITypeSymbol? Type { get; init; }

    /// <summary>The expression that creates it.</summary>
    public required SyntaxNode Creation { get; init; }

    /// <summary>The constructor called, or the static method that a library has in its place; null for arrays, anonymous objects and collection expressions.</summary>
    public IMethodSymbol? Constructor { get; init; }

    /// <summary>The constructor's arguments, one a parameter in the order of the parameters; a <c>params</c> one is an array object.</summary>
    public ImmutableArray<Value> Arguments { get; init; } = ImmutableArray<Value>.Empty;

    /// <summary>The properties and fields assigned so far, by name.</summary>
    public ImmutableDictionary<string, MemberState> Members { get; init; } = ImmutableDictionary<string, MemberState>.Empty;

    /// <summary>The calls made on it so far and the elements written into it, in source order, each place in the source once.</summary>
    public ImmutableArray<ObjectEvent> Events { get; init; } = ImmutableArray<ObjectEvent>.Empty;

    /// <summary>
    /// True when code that was not followed may have changed it: members not in <see cref="Members"/> are then unknown, and
    /// <see cref="Events"/> may lack some. What such code cannot change (type, constructor arguments) stays known.
    /// </summary>
    public bool IsOpen { get; init; }

    /// <summary>True when code that was not followed can reach the object, so that each further call of such code may change it again.</summary>
    public bool IsShared { get; init; }
}

/// <summary>What was assigned to one property or field of an object.</summary>
/// <param name="Assignments">Each assignment that may be the latest one.</param>
/// <param name="MayBeUnset">True when on some way none of them was reached, and the member has the value that its type gave it.</param>
internal sealed record MemberState(ImmutableArray<Assignment> Assignments, bool MayBeUnset)
{
    public bool Equals(MemberState? other) =>
        other is not null && MayBeUnset == other.MayBeUnset && Assignments.SequenceEqual(other.Assignments);

    public override int GetHashCode() => Assignments.Length;
}

/// <summary>One assignment to a member.</summary>
/// <param name="Value">The value assigned.</param>
/// <param name="Expression">The expression on the right-hand side: where a finding about the member stands.</param>
internal sealed record Assignment(Value Value, SyntaxNode Expression);

/// <summary>
/// A call on an object, or an element written into it: <c>Add</c>, an indexer's setter, <c>AddPrincipals</c>, an element of an
/// array or collection initialiser.
/// </summary>
/// <param name="Method">The method or the indexer's setter called; null for an element of an array or collection expression.</param>
/// <param name="Arguments">One value a parameter (the value last for a setter); the element alone when there is no method.</param>
/// <param name="Syntax">The call, or the element's expression.</param>
/// <param name="ArgumentSyntax">The expression of each argument, in the same order; null where the source has none.</param>
internal sealed record ObjectEvent(
    IMethodSymbol? Method,
    ImmutableArray<Value> Arguments,
    SyntaxNode Syntax,
    ImmutableArray<SyntaxNode?> ArgumentSyntax)
{
    /// <summary>True when the event may not happen, or happen more than once: it stands in a branch or a loop.</summary>
    public bool IsConditional { get; init; }

    public bool Equals(ObjectEvent? other) =>
        other is not null
        && Syntax == other.Syntax
        && IsConditional == other.IsConditional
        && SymbolEqualityComparer.Default.Equals(Method, other.Method)
        && Arguments.SequenceEqual(other.Arguments);

    public override int GetHashCode() => Syntax.GetHashCode();
}
