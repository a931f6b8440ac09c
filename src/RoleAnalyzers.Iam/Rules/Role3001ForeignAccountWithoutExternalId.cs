using RoleAnalyzers.Iam.Policies;

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
        + "under the same control need none: they are listed in role_analyzers.trusted_accounts or role_analyzers.own_account.")
    {
        Repairs = RuleRepairs.Many | RuleRepairs.Single,
    };

    public override IEnumerable<Finding<PolicyPart>> Check(TrustPolicy policy, Accounts accounts) =>
        from unguarded in policy.UnguardedCallers
        let account = unguarded.Caller.Account
        where unguarded.Caller.Kind is CallerKind.KnownAccount
            && !IsOwnUntold(accounts)
            && IsForeign(policy, account, accounts)
        select new Finding<PolicyPart>(
            Rule,
            unguarded.Part,
            ImmutableArray.Create(account),
            ImmutableArray<PolicyPart>.Empty,
            [.. ExternalId(unguarded.Statement), new Edit.TrustAccount(account) { IsSingle = true }]);
}
