using RoleAnalyzers.Iam.Policies;

namespace RoleAnalyzers.Iam.Rules;

/// <summary>A grant to a principal that has no policy of its own. As synthesised by Amazon.CDK.Lib 2.160.</summary>
public sealed class Role3008GrantWithoutEffect : RoleGrantRule
{
    public override Rule Rule { get; } = new(
        "ROLE3008",
        "The grant lets nobody assume the role",
        RuleLevel.Warning,
        "GrantAssumeRole on {0} {1}; name the principal in the role's trust policy, by AssumedBy or AssumeRolePolicy.AddStatements",
        "GrantAssumeRole adds sts:AssumeRole to the policy of the one who calls, a role, user or function of the app, and leaves the role's trust "
        + "policy as it is. For a service or an account it throws at synthesis. Any other principal that is only a name has no policy "
        + "to add to, and the call returns as if it had done something.");

    public override IEnumerable<Finding<GrantPart>> Check(RoleGrant grant)
    {
        for (var g = 0; g < grant.Grantees.Count; g++)
        {
            var (type, outcome) = grant.Grantees[g];
            if (outcome is not GrantOutcome.Unknown)
            {
                yield return new(
                    Rule,
                    new(g),
                    ImmutableArray.Create(type, outcome is GrantOutcome.Throws ? "throws when the app is synthesised" : "does nothing, as it has no policy to add to"),
                    ImmutableArray<GrantPart>.Empty,
                    ImmutableArray<Edit>.Empty);
            }
        }
    }
}
