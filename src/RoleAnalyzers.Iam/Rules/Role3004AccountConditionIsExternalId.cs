using RoleAnalyzers.Iam.Policies;

namespace RoleAnalyzers.Iam.Rules;

/// <summary>A method of the CDK that is named after the account and asks for an external ID.</summary>
public sealed class Role3004AccountConditionIsExternalId : TrustPolicyRule
{
    public override Rule Rule { get; } = new(
        "ROLE3004",
        "AddAccountCondition asks for an external ID",
        RuleLevel.Info,
        "AddAccountCondition asks for the external ID {0} (sts:ExternalId) and does not look at the caller's account; for an account ask "
        + "StringEquals on aws:PrincipalAccount, for an external ID say so by AddCondition",
        "PolicyStatement.AddAccountCondition of the AWS CDK writes StringEquals on sts:ExternalId with the account's id as the value. Any "
        + "caller whom the principals admit may send that value, and one that belongs to the account but sends none is denied.");

    public override IEnumerable<Finding<PolicyPart>> Check(TrustPolicy policy, Accounts accounts)
    {
        for (var s = 0; s < policy.Statements.Count; s++)
        {
            var conditions = policy.Statements[s].Conditions;
            for (var c = 0; c < conditions.Count; c++)
            {
                if (conditions[c].IsAskedAsAccount)
                {
                    yield return new(
                        Rule,
                        new(PolicyPartKind.Condition, s, c),
                        ImmutableArray.Create(string.Join(", ", conditions[c].Values)),
                        ImmutableArray<PolicyPart>.Empty,
                        ImmutableArray<Edit>.Empty);
                }
            }
        }
    }
}
