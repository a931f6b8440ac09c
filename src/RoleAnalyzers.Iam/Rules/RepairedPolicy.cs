using RoleAnalyzers.Iam.Policies;

namespace RoleAnalyzers.Iam.Rules;

/// <summary>What a repair would do to a policy, for repairs that may bring a dead statement to life.</summary>
internal static class RepairedPolicy
{
    /// <summary>The rules about who may assume the role. None of them asks about repairs in turn.</summary>
    private static readonly ImmutableArray<TrustPolicyRule> Rules = ImmutableArray.Create<TrustPolicyRule>(
        new Role2001AnybodyMayAssume(),
        new Role2002WildcardInPrincipal(),
        new Role2005ActionDoesNotFit(),
        new Role2006WebIdentityOpen(),
        new Role2007SamlWithoutAudience(),
        new Role3001ForeignAccountWithoutExternalId(),
        new Role3002ExternalIdDoesNotProtect(),
        new Role3003ExternalIdAskedOfService());

    /// <summary>Whether nothing is found after the repair that was not found before: a warning is not bought with another.</summary>
    public static bool AddsNoFinding(TrustPolicy before, TrustPolicy after, Accounts accounts) =>
        !Find(after, accounts).Except(Find(before, accounts)).Any();

    /// <summary>The policy with another statement in the place of one.</summary>
    public static TrustPolicy With(TrustPolicy policy, int statement, Statement repaired) =>
        policy with { Statements = policy.Statements.SetItem(statement, repaired) };

    private static IEnumerable<(string Id, PolicyPart Part)> Find(TrustPolicy policy, Accounts accounts) =>
        Rules.SelectMany(rule => rule.Check(policy, accounts)).Select(finding => (finding.Rule.Id, finding.Part))
            .Concat(Role2010ConditionWithoutEffect.Faults(policy).Select(fault => ("ROLE2010", fault.Part)));
}
