using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Rules;

/// <summary>A role that another, known account may assume without an external ID.</summary>
public sealed class Role3001ForeignAccountWithoutExternalId : ForeignAccountRule
{
    public override Rule Rule { get; } = new(
        "ROLE3001",
        "Another account may assume the role without an external ID",
        RuleLevel.Warning,
        "Account {0} may assume this role without an external ID, and AWS cannot tell for which of its customers it does so; require "
        + "sts:ExternalId, or list the account in role_analyzers.trusted_accounts when it is your own",
        "An account that acts for many customers can be tricked by one of them into assuming a role that another has made for it: the "
        + "confused deputy. An external ID, which that account chooses for each customer and sends with AssumeRole, prevents this. Accounts "
        + "under the same control need none: they are listed in role_analyzers.trusted_accounts or role_analyzers.own_account.");

    public override IEnumerable<Finding<PolicyPart>> Check(TrustPolicy policy, Accounts accounts) =>
        from unguarded in UnguardedCallers(policy)
        let account = unguarded.Caller.Account
        where unguarded.Caller.Kind is CallerKind.KnownAccount
            && !accounts.Own.Contains(account)
            && !accounts.Trusted.Contains(account)
            && HasProvider(policy, account) == Answer.No
            && !accounts.IsDeployedTo(account)
        select new Finding<PolicyPart>(
            Rule,
            unguarded.Part,
            ImmutableArray.Create(account),
            ImmutableArray<PolicyPart>.Empty,
            [.. ExternalId(unguarded.Statement), new Edit.TrustAccount(account)]);

    /// <summary>
    /// Whether the policy trusts an identity provider of the account. A role can trust providers of its own account alone, so the
    /// account is then the role's own.
    /// </summary>
    private static Answer HasProvider(TrustPolicy policy, string account) =>
        policy.Statements.Any(statement => statement.Principals.Any(principal => principal.Kind switch
        {
            PrincipalKind.Unknown => Answer.Maybe,
            PrincipalKind.Federated => IsOf(principal.Value, account),
            _ => Answer.No,
        }));

    private static Answer IsOf(PolicyText provider, string account)
    {
        // That the provider is in the own account says nothing about this one.
        if (IamArn.Read(provider) is { } arn)
            return arn.Account.Equals(PolicyText.Hole(HoleKind.OwnAccount)) ? Answer.No : arn.Account.Is(account);
        return provider.StartsWith("arn:") == Answer.No || provider.IsKnown ? Answer.No : Answer.Maybe;
    }
}
