using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Rules;

/// <summary>What the two rules about accounts without an external ID have in common: they tell which accounts are the writer's own.</summary>
public abstract class ForeignAccountRule : TrustPolicyRule
{
    /// <summary>Whether the account, whose number is known, is neither the writer's own nor under the same control, for all that is told.</summary>
    protected static bool IsForeign(TrustPolicy policy, string account, Accounts accounts) =>
        !accounts.Own.Contains(account)
        && !accounts.Trusted.Contains(account)
        && HasProvider(policy, account) == Answer.No
        && !accounts.IsDeployedTo(account);

    /// <summary>Whether nothing tells which account is the writer's own, so that any may be.</summary>
    protected static bool IsOwnUntold(Accounts accounts) => !accounts.TellsOwn && accounts.Own.IsEmpty;

    /// <summary>The external ID, unless somebody in the statement could not send one: services and federated identities never do.</summary>
    protected static IEnumerable<Edit> ExternalId(Statement statement) =>
        statement.Principals.All(principal => principal.Kind is PrincipalKind.Aws or PrincipalKind.Unknown)
            ? [new Edit.RequireExternalId()]
            : [];

    /// <summary>
    /// Whether the policy trusts an identity provider of the account. A role can trust providers of its own account alone, so the
    /// account is then the role's own.
    /// </summary>
    private static Answer HasProvider(TrustPolicy policy, string account) =>
        policy.Providers.Any(principal => principal.Kind is PrincipalKind.Unknown ? Answer.Maybe : IsOf(principal, account));

    private static Answer IsOf(Principal provider, string account)
    {
        // That the provider is in the own account says nothing about this one.
        if (provider.Arn is { } arn)
            return arn.Account.Equals(PolicyText.Hole(HoleKind.OwnAccount)) ? Answer.No : arn.Account.Is(account);
        return provider.Value.StartsWith("arn:") == Answer.No || provider.Value.IsKnown ? Answer.No : Answer.Maybe;
    }
}
