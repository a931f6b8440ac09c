using Microsoft.CodeAnalysis;
using RoleAnalyzers.Iam;
using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Reading;

/// <summary>A statement as a reader puts it together: each part with its place, and what a fix may take hold of.</summary>
/// <param name="Place">Where a finding about the statement as a whole stands.</param>
internal sealed record PlacedStatement(SyntaxNode Place)
{
    public PolicyText Effect { get; init; } = PolicyText.Of("Allow");

    public PartialList<Placed<Principal>> Principals { get; init; } = PartialList<Placed<Principal>>.Empty;

    public PartialList<Placed<PolicyText>> Actions { get; init; } = PartialList<Placed<PolicyText>>.Empty;

    public PartialList<Placed<PolicyText>> NotActions { get; init; } = PartialList<Placed<PolicyText>>.Empty;

    public PartialList<Placed<Condition>> Conditions { get; init; } = PartialList<Placed<Condition>>.Empty;

    /// <summary>The expression assigned to <c>AssumedBy</c>, when this statement is all that comes of it.</summary>
    public SyntaxNode? AssumedBy { get; init; }

    /// <summary>The creation of the object that holds the statement's parts; null for a statement made from <c>AssumedBy</c>.</summary>
    public SyntaxNode? Creation { get; init; }

    /// <summary>The statement without its places.</summary>
    public Statement Model => new()
    {
        Effect = Effect,
        Principals = Principals.Items(),
        Actions = Actions.Items(),
        NotActions = NotActions.Items(),
        Conditions = Conditions.Items(),
    };
}
