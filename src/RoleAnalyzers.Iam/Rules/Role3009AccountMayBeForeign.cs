using RoleAnalyzers.Iam.Policies;

namespace RoleAnalyzers.Iam.Rules;

/// <summary>A role that an account may assume without an external ID, where nothing tells whether the account is the role's own.</summary>
public sealed class Role3009AccountMayBeForeign : ForeignAccountRule
{
    public override Rule Rule { get; } = new(
        "ROLE3009",
        "An account that is perhaps not the role's own may assume the role without an external ID",
        RuleLevel.Info,
        "It is not known here whose account this is, and if it is not the role's own it may assume the role without an external ID; "
        + "require sts:ExternalId, or name the role's own account",
        "An account that acts for many customers can be tricked by one of them into assuming a role that another has made for it: the "
        + "confused deputy. Here the account comes from outside the code that was read. An external ID protects the role when that "
        + "account is another's; no external ID is needed when it is the role's own.");

    public override IEnumerable<Finding<PolicyPart>> Check(TrustPolicy policy, Accounts accounts) =>
        from unguarded in UnguardedCallers(policy)
        where unguarded.Caller.Kind is CallerKind.UnknownAccount
        select new Finding<PolicyPart>(
            Rule,
            unguarded.Part,
            ImmutableArray<string>.Empty,
            ImmutableArray<PolicyPart>.Empty,
            ExternalId(unguarded.Statement).ToImmutableArray());
}
