using RoleAnalyzers.Iam.Policies;

namespace RoleAnalyzers.Iam.Rules;

/// <summary>
/// <c>NotPrincipal</c> in a trust policy, which IAM refuses with either effect (IAM User Guide, "IAM Access Analyzer policy check
/// reference", role trust policy syntax error notprincipal).
/// </summary>
public sealed class Role2003NotPrincipal : TrustPolicyRule
{
    public override Rule Rule { get; } = new(
        "ROLE2003",
        "A trust policy cannot hold NotPrincipal",
        RuleLevel.Warning,
        "NotPrincipal spares {0}, and IAM refuses a trust policy with NotPrincipal, in an Allow and in a Deny; {1}",
        "A trust policy names those who may assume the role under Principal. IAM accepts NotPrincipal in policies of other kinds, and refuses "
        + "a role whose trust policy holds it. A Deny that spares some callers names everybody under Principal, and those whom it spares in a "
        + "condition, such as ArnNotLike on aws:PrincipalArn.");

    public override IEnumerable<Finding<PolicyPart>> Check(TrustPolicy policy, Accounts accounts) =>
        from s in Enumerable.Range(0, policy.Statements.Count)
        let statement = policy.Statements[s]
        from p in Enumerable.Range(0, statement.NotPrincipals.Count)
        select new Finding<PolicyPart>(
            Rule,
            new(PolicyPartKind.NotPrincipal, s, p),
            ImmutableArray.Create(
                statement.NotPrincipals[p].Value.ToString(),
                statement.Effect.Is("Deny") == Answer.Yes
                    ? "name everybody under Principal, and those who are spared in a condition"
                    : "name those who may assume the role under Principal"),
            ImmutableArray<PolicyPart>.Empty,
            ImmutableArray<Edit>.Empty);
}
