using RoleAnalyzers.Iam.Policies;

namespace RoleAnalyzers.Iam.Rules;

/// <summary>
/// A service that tells for whom it acts, trusted without being asked (IAM User Guide, "The confused deputy problem": cross-service
/// prevention).
/// </summary>
public sealed class Role4002ServiceForAnybody : TrustPolicyRule
{
    private const string SourceAccount = "aws:SourceAccount";

    private static readonly ImmutableArray<string> Keys =
        ImmutableArray.Create(SourceAccount, "aws:SourceArn", "aws:SourceOrgID", "aws:SourceOrgPaths");

    public override Rule Rule { get; } = new(
        "ROLE4002",
        "The service is not asked for whom it acts",
        RuleLevel.Info,
        "The service {0} tells for whom it acts, and no condition asks it; require aws:SourceAccount with the account of this role, so that nobody "
        + "else can make the service use it",
        "A service acts for many customers. Those that send aws:SourceArn and aws:SourceAccount when they assume a role can be asked for whom "
        + "they do, which keeps others from using the role by way of the service. Not every service sends them; this rule speaks of those "
        + "whose guides say so.")
    {
        Repairs = RuleRepairs.Many,
    };

    public override IEnumerable<Finding<PolicyPart>> Check(TrustPolicy policy, Accounts accounts)
    {
        foreach (var (statement, principal, part) in policy.AllowedPrincipals)
        {
            if (principal.Kind is PrincipalKind.Service
                && principal.Value.TryGetValue(out var name)
                && ServicePrincipals.TellsSource(name)
                && Keys.All(key => statement.Conditions.Any(condition => condition.Asks(key)) == Answer.No))
            {
                yield return new(
                    Rule,
                    part,
                    ImmutableArray.Create(name),
                    ImmutableArray<PolicyPart>.Empty,
                    IsAlone(statement)
                        ? ImmutableArray.Create<Edit>(new Edit.RequireSourceAccount(accounts.Own.Count == 1 ? accounts.Own.Single() : null))
                        : ImmutableArray<Edit>.Empty);
            }
        }
    }
}
