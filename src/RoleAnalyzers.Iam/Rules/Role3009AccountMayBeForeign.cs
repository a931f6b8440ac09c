using RoleAnalyzers.Iam.Policies;

namespace RoleAnalyzers.Iam.Rules;

/// <summary>A role that an account may assume without an external ID, where nothing tells whether the account is the role's own.</summary>
public sealed class Role3009AccountMayBeForeign : ForeignAccountRule
{
    public override Rule Rule { get; } = new(
        "ROLE3009",
        "An account that is perhaps not the role's own may assume the role without an external ID",
        RuleLevel.Info,
        "It is not known here whose account {0}, and if it is not the role's own it may assume the role without an external ID; "
        + "require sts:ExternalId, or {1}",
        "An account that acts for many customers can be tricked by one of them into assuming a role that another has made for it: the "
        + "confused deputy. Here the account comes from outside the code that was read, or nothing tells the role's own account from "
        + "others. An external ID protects the role when that account is another's; none is needed when it is the role's own.")
    {
        Repairs = RuleRepairs.Single,
    };

    public override IEnumerable<Finding<PolicyPart>> Check(TrustPolicy policy, Accounts accounts) =>
        from unguarded in policy.UnguardedCallers
        let account = unguarded.Caller.Kind is CallerKind.KnownAccount ? unguarded.Caller.Account : null
        where account is null || (IsOwnUntold(accounts) && IsForeign(policy, account, accounts))
        select new Finding<PolicyPart>(
            Rule,
            unguarded.Part,
            account is null
                ? ImmutableArray.Create("this is", "name the role's own account")
                : ImmutableArray.Create($"{account} is", "set role_analyzers.own_account"),
            ImmutableArray<PolicyPart>.Empty,
            Edits(unguarded.Statement, account));

    /// <summary>This is advice, and taken one at a time.</summary>
    private static ImmutableArray<Edit> Edits(Statement statement, string? account)
    {
        var edits = ExternalId(statement);
        if (account is not null)
            edits = edits.Append(new Edit.TrustAccount(account));
        return edits.Select(edit => edit with { IsSingle = true }).ToImmutableArray();
    }
}
