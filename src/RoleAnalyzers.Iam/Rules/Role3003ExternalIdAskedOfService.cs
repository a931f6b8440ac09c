using RoleAnalyzers.Iam.Policies;

namespace RoleAnalyzers.Iam.Rules;

/// <summary>
/// An external ID asked of a service, which sends none (IAM User Guide, "The confused deputy problem": services are asked
/// <c>aws:SourceArn</c> and <c>aws:SourceAccount</c>).
/// </summary>
public sealed class Role3003ExternalIdAskedOfService : TrustPolicyRule
{
    private const string Key = Role3002ExternalIdDoesNotProtect.Key;

    public override Rule Rule { get; } = new(
        "ROLE3003",
        "An external ID is asked of a service",
        RuleLevel.Warning,
        "The service {0} sends no external ID and can never assume this role; ask sts:ExternalId of accounts alone, and aws:SourceArn or "
        + "aws:SourceAccount of a service",
        "A condition of a statement holds for all of its principals, and the external IDs of a role for every principal that it is made "
        + "for. Services send no external ID, so that one is denied where it is asked for. What a service acts for is told by aws:SourceArn "
        + "and aws:SourceAccount.")
    {
        Repairs = RuleRepairs.Single,
    };

    public override IEnumerable<Finding<PolicyPart>> Check(TrustPolicy policy, Accounts accounts)
    {
        foreach (var (statement, principal, part) in policy.AllowedPrincipals)
        {
            if (principal.Kind is PrincipalKind.Service && statement.Demands(Key) == Answer.Yes)
                yield return Asked(policy, statement, principal, part);
        }
    }

    private Finding<PolicyPart> Asked(TrustPolicy policy, Statement statement, Principal principal, PolicyPart part)
    {
        var asked = Enumerable.Range(0, statement.Conditions.Count)
            .Where(item => statement.Conditions[item].Asks(Key) == Answer.Yes);
        return new(
            Rule,
            part,
            ImmutableArray.Create(principal.Value.ToString()),
            asked.Select(item => new PolicyPart(PolicyPartKind.Condition, part.Statement, item)).ToImmutableArray(),
            // Not where it would be asked of nobody any more: then it was perhaps the account that was forgotten.
            IsAlone(statement) && policy.Statements.Any(other => other != statement && IsAskedOfAccount(other))
                ? ImmutableArray.Create<Edit>(new Edit.SparePrincipal { IsSingle = true })
                : ImmutableArray<Edit>.Empty);
    }

    private static bool IsAskedOfAccount(Statement statement) =>
        statement.Demands(Key) == Answer.Yes && statement.Principals.Any(principal => principal.Kind is PrincipalKind.Aws);
}
