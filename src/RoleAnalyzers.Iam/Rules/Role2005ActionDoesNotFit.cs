using RoleAnalyzers.Iam.Policies;

namespace RoleAnalyzers.Iam.Rules;

/// <summary>
/// A principal that none of its statement's actions fits (IAM User Guide, "IAM Access Analyzer policy check reference", mismatched
/// action for principal), and a service that needs an action which no statement gives it.
/// </summary>
public sealed class Role2005ActionDoesNotFit : TrustPolicyRule
{
    /// <summary>
    /// Services that pass session tags or a source identity whenever they assume a role (Amazon EKS User Guide, "Amazon EKS Pod
    /// Identity role"; IAM User Guide, "IAM Access Analyzer policy check reference", missing actions for Roles Anywhere).
    /// </summary>
    private static readonly ImmutableArray<(string Service, ImmutableArray<string> Actions)> Needs = ImmutableArray.Create(
        ("pods.eks.amazonaws.com", ImmutableArray.Create(StsAction.TagSession)),
        ("rolesanywhere.amazonaws.com", ImmutableArray.Create(StsAction.TagSession, StsAction.SetSourceIdentity)));

    public override Rule Rule { get; } = new(
        "ROLE2005",
        "The action does not fit the principal",
        RuleLevel.Warning,
        "The principal {0} cannot assume this role {1}; allow it {2}",
        "Accounts, users, roles and services assume a role by sts:AssumeRole, identities of a SAML provider by sts:AssumeRoleWithSAML, and "
        + "those of an OpenID Connect provider by sts:AssumeRoleWithWebIdentity. EKS Pod Identity also passes session tags, and IAM Roles "
        + "Anywhere tags and a source identity: without sts:TagSession and sts:SetSourceIdentity their calls are denied.")
    {
        Repairs = RuleRepairs.Single,
    };

    public override IEnumerable<Finding<PolicyPart>> Check(TrustPolicy policy, Accounts accounts)
    {
        foreach (var (statement, principal, part) in policy.AllowedPrincipals)
        {
            var fitting = StsAction.Fitting(principal);
            if (!fitting.IsEmpty && statement.Covers(fitting) == Answer.No)
                yield return Mismatch(policy, part, fitting);
            else if (Missing(policy, principal) is { IsEmpty: false } missing)
                yield return Lack(principal, part, missing);
        }
    }

    private Finding<PolicyPart> Mismatch(TrustPolicy policy, PolicyPart part, ImmutableArray<string> fitting)
    {
        var statement = policy.Statements[part.Statement];
        var principal = statement.Principals[part.Item];
        var assuming = Enumerable.Range(0, statement.Actions.Count)
            .Where(item => StsAction.Assuming.Any(action => statement.Actions[item].Matches(action) != Answer.No)).ToList();
        // Where one action serves all principals, it may become the one that fits them all, if that is enough.
        var edits = assuming.Count == 1 && StsAction.FittingAll(statement) is { } fitsAll && Missing(policy, principal).IsEmpty
            ? ImmutableArray.Create<Edit>(new Edit.ReplaceAction(fitsAll) { IsSingle = true })
            : ImmutableArray<Edit>.Empty;
        return new(
            Rule,
            part,
            ImmutableArray.Create(
                principal.Value.ToString(),
                assuming.Count == 0
                    ? "by what NotAction leaves"
                    : $"by {string.Join(" or ", assuming.Select(item => statement.Actions[item]))}, which does not fit it",
                string.Join(" or ", fitting)),
            assuming.Select(item => new PolicyPart(PolicyPartKind.Action, part.Statement, item)).ToImmutableArray(),
            edits);
    }

    private Finding<PolicyPart> Lack(Principal principal, PolicyPart part, ImmutableArray<string> missing)
    {
        var actions = string.Join(" and ", missing);
        return new(
            Rule,
            part,
            ImmutableArray.Create(principal.Value.ToString(), $"without {actions}, which no statement gives it", $"{actions} too"),
            ImmutableArray<PolicyPart>.Empty,
            ImmutableArray.Create<Edit>(new Edit.AddActions(missing) { IsSingle = true }));
    }

    /// <summary>The actions that the service needs and that certainly no statement gives it.</summary>
    private static ImmutableArray<string> Missing(TrustPolicy policy, Principal principal)
    {
        foreach (var (service, actions) in Needs)
        {
            if (principal.Kind is PrincipalKind.Service && principal.Value.Is(service) == Answer.Yes)
                return NotGiven(policy, service, actions);
        }

        return ImmutableArray<string>.Empty;
    }

    private static ImmutableArray<string> NotGiven(TrustPolicy policy, string service, ImmutableArray<string> actions) =>
        actions.Where(action => policy.Statements.Any(statement => Gives(statement, service, action)) == Answer.No).ToImmutableArray();

    private static Answer Gives(Statement statement, string service, string action) => Answers.Both(
        Answers.Both(statement.Effect.Is("Allow"), statement.Covers(action)),
        statement.Principals.Any(principal => IsService(principal, service)));

    private static Answer IsService(Principal principal, string service) => principal.Kind switch
    {
        PrincipalKind.Unknown => Answer.Maybe,
        PrincipalKind.Service => principal.Value.Is(service),
        _ => Answer.No,
    };
}
