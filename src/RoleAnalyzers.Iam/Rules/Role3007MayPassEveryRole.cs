using RoleAnalyzers.Iam.Policies;

namespace RoleAnalyzers.Iam.Rules;

/// <summary>
/// The right to hand any role of the account to any service (IAM User Guide, "Grant a user permissions to pass a role to an AWS service").
/// </summary>
public sealed class Role3007MayPassEveryRole : PermissionsPolicyRule
{
    private const string Action = "iam:PassRole";

    public override Rule Rule { get; } = new(
        "ROLE3007",
        "The policy allows to pass every role",
        RuleLevel.Warning,
        "{0} on {1} lets its holder hand every role of the account to any service, and so do what the most powerful of them may; name the ARNs "
        + "of the roles, or require iam:PassedToService",
        "Whoever may pass a role to a service can let the service do all that the role may. iam:PassRole on every role therefore amounts to "
        + "the sum of all roles that a service can be given. A condition on iam:PassedToService names the services.");

    public override IEnumerable<Finding<PolicyPart>> Check(PermissionsPolicy policy) =>
        from one in Allowed(policy, Action)
        where Answers.Either(RolePattern.MeansEveryRole(one.Resource), RolePattern.MeansEveryRoleOfAccount(one.Resource)) == Answer.Yes
            && Narrows(one.Statement, "iam:PassedToService", "iam:AssociatedResourceArn") == Answer.No
        select new Finding<PolicyPart>(
            Rule,
            one.Part,
            ImmutableArray.Create(one.Action.ToString(), one.Resource.ToString()),
            ImmutableArray<PolicyPart>.Empty,
            ImmutableArray<Edit>.Empty);
}
