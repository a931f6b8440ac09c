using RoleAnalyzers.Iam.Policies;

namespace RoleAnalyzers.Iam.Rules;

/// <summary>A service principal that is nearly the name of a service. IAM refuses names of no service.</summary>
public sealed class Role4003ServiceMisspelt : TrustPolicyRule
{
    public override Rule Rule { get; } = new(
        "ROLE4003",
        "The name of the service is misspelt",
        RuleLevel.Warning,
        "The service principal {0} is none that we know, and IAM refuses names of no service; the name that was meant is probably {1}",
        "CreateRole and UpdateAssumeRolePolicy check the names of services. Nearly all of them end in .amazonaws.com, and some services have "
        + "another name here than in the console: AWS Step Functions is states.amazonaws.com, and the tasks of Amazon ECS are "
        + "ecs-tasks.amazonaws.com. AWS publishes no list of the names, so that only a name near a known one is reported.")
    {
        Repairs = RuleRepairs.Many,
    };

    public override IEnumerable<Finding<PolicyPart>> Check(TrustPolicy policy, Accounts accounts) =>
        from one in Principals(policy)
        where one.Principal.Kind is PrincipalKind.Service
            && one.Principal.Value.HasWildcard() == Answer.No
            && one.Principal.Value.IsKnown
        let meant = ServicePrincipals.Meant(one.Principal.Value.ToString())
        where !meant.IsEmpty
        select new Finding<PolicyPart>(
            Rule,
            one.Part,
            ImmutableArray.Create(one.Principal.Value.ToString(), string.Join(" or ", meant)),
            ImmutableArray<PolicyPart>.Empty,
            // Which of several was meant, nobody can tell.
            meant.Length == 1
                ? ImmutableArray.Create<Edit>(new Edit.ReplacePrincipal(PrincipalKind.Service, meant[0]))
                : ImmutableArray<Edit>.Empty);
}
