using Microsoft.CodeAnalysis;
using RoleAnalyzers.Iam;
using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Reading.Cdk;

/// <summary>One principal as the CDK's classes describe it, with all that it brings into a statement.</summary>
/// <param name="Principal">The principal, placed at the creation or call that makes it.</param>
/// <param name="Actions">The actions of the statement that <c>AssumedBy</c> makes of it. A <c>PolicyStatement</c> has its own.</param>
/// <param name="Conditions">The conditions that it brings along.</param>
internal sealed record TrustedPrincipal(
    Placed<Principal> Principal,
    PartialList<Placed<PolicyText>> Actions,
    PartialList<Placed<Condition>> Conditions)
{
    /// <summary>Conditions that it was given and that it does not bring along.</summary>
    public PartialList<Placed<Condition>> LostConditions { get; init; } = PartialList<Placed<Condition>>.Empty;

    /// <summary>A principal of which nothing is known.</summary>
    public static TrustedPrincipal Unknown(SyntaxNode place) => new(
        new(Iam.Policies.Principal.Unknown, place),
        PartialList<Placed<PolicyText>>.Unknown,
        PartialList<Placed<Condition>>.Unknown);
}
