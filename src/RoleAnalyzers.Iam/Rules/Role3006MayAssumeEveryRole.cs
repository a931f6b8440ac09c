using RoleAnalyzers.Iam.Policies;

namespace RoleAnalyzers.Iam.Rules;

/// <summary>
/// The caller's half of a delegation, given for every role (IAM User Guide, "Grant a user permissions to switch roles": the resource is the
/// ARN of the role).
/// </summary>
public sealed class Role3006MayAssumeEveryRole : PermissionsPolicyRule
{
    public override Rule Rule { get; } = new(
        "ROLE3006",
        "The policy allows to assume every role",
        RuleLevel.Warning,
        "{0} on {1} lets its holder assume every role of any account that trusts the holder's account; name the ARNs of the roles that are needed",
        "Most roles trust an account as a whole and leave it to that account to say which of its users and roles may assume them. A "
        + "policy that allows sts:AssumeRole on every role says it of all of them at once, those included that are made later.");

    public override IEnumerable<Finding<PolicyPart>> Check(PermissionsPolicy policy) =>
        from one in Allowed(policy, StsAction.AssumeRole)
        where RolePattern.MeansEveryRole(one.Resource) == Answer.Yes && Narrows(one.Statement) == Answer.No
        select new Finding<PolicyPart>(
            Rule,
            one.Part,
            ImmutableArray.Create(one.Action.ToString(), one.Resource.ToString()),
            ImmutableArray<PolicyPart>.Empty,
            ImmutableArray<Edit>.Empty);
}
