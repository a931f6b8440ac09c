using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Rules;

/// <summary>
/// A trust policy that names everybody. IAM refuses the bare <c>"*"</c> in a trust policy, and takes <c>{"AWS": "*"}</c> for any caller
/// of any account (IAM User Guide, "AWS JSON policy elements: Principal").
/// </summary>
public sealed class Role2001AnybodyMayAssume : TrustPolicyRule
{
    public override Rule Rule { get; } = new(
        "ROLE2001",
        "Anybody may assume the role",
        RuleLevel.Warning,
        "The trust policy names everybody by {0}, {1}; name the account, the role or the service that needs this role",
        "A trust policy says who may assume a role. IAM refuses the bare principal \"*\" there. It accepts {\"AWS\": \"*\"}, and then every "
        + "user and role of every AWS account may assume the role, unless a condition that holds for none but known callers, such as "
        + "StringEquals on aws:PrincipalOrgID, keeps the others out. Operators that end in IfExists or begin with ForAllValues, and negated "
        + "ones, also hold for callers without the key, and keep nobody out.")
    {
        Repairs = RuleRepairs.Many,
    };

    public override IEnumerable<Finding<PolicyPart>> Check(TrustPolicy policy, Accounts accounts)
    {
        foreach (var (statement, principal, part) in policy.AllowedPrincipals)
        {
            if (principal.Kind is PrincipalKind.Star)
            {
                // Any condition leaves the principal as wrong as it is: only another principal helps.
                yield return new(
                    Rule,
                    part,
                    ImmutableArray.Create("the bare \"*\"", "which IAM refuses in a trust policy whatever the conditions"),
                    ImmutableArray<PolicyPart>.Empty,
                    OfUse(policy, statement).Add(TrustOwnAccount(accounts)));
            }
            else if (Caller.Of(principal).Kind is CallerKind.Everybody
                && Narrowing.OfEverybody.Narrows(policy, statement) == Answer.No)
            {
                yield return new(
                    Rule,
                    part,
                    ImmutableArray.Create("{\"AWS\": \"*\"}", "so that any caller of any AWS account may assume the role" + WhyNotNarrowed(statement)),
                    Enumerable.Range(0, statement.Conditions.Count)
                        .Select(item => new PolicyPart(PolicyPartKind.Condition, part.Statement, item)).ToImmutableArray(),
                    Edits(policy, statement, accounts));
            }
        }
    }

    private static ImmutableArray<Edit> Edits(TrustPolicy policy, Statement statement, Accounts accounts)
    {
        var edits = OfUse(policy, statement).ToBuilder();
        var operators = PlainOperators(statement);
        if (operators.Any(o => o.Length > 0))
            edits.Add(new Edit.PlainOperators(operators));
        if (accounts.Organization is { } organization)
            edits.Add(new Edit.RequireOrganization(organization));
        edits.Add(TrustOwnAccount(accounts));
        return edits.ToImmutable();
    }

    /// <summary>The one service that the role is handed to is the one that needs it, unless it would be asked for what services do not send.</summary>
    private static ImmutableArray<Edit> OfUse(TrustPolicy policy, Statement statement) =>
        statement.Demands(Role3002ExternalIdDoesNotProtect.Key) == Answer.No && policy.Uses.Select(static use => use.Service).Items.Distinct().ToList() is [var service]
            ? ImmutableArray.Create<Edit>(new Edit.TrustService(service))
            : ImmutableArray<Edit>.Empty;

    private static Edit TrustOwnAccount(Accounts accounts) =>
        new Edit.TrustOwnAccount(accounts.Own.Count == 1 ? accounts.Own.Single() : null);

    /// <summary>
    /// The operator that would make each condition narrow; empty for one that has none, or whose key its new operator would ask a
    /// second time.
    /// </summary>
    private static ImmutableArray<string> PlainOperators(Statement statement)
    {
        var asked = statement.Conditions.Items.ToList();
        var operators = ImmutableArray.CreateBuilder<string>();
        foreach (var condition in statement.Conditions)
        {
            var plain = PlainOperator(condition, statement);
            var repaired = condition with { Operator = PolicyText.Of(plain) };
            if (plain.Length > 0 && asked.Any(other => MayAskTheSame(other, repaired)))
                plain = "";
            operators.Add(plain);
            if (plain.Length > 0)
                asked.Add(repaired);
        }

        return operators.ToImmutable();
    }

    private static string PlainOperator(Condition condition, Statement statement) =>
        ConditionOperator.Read(condition.Operator) is { AdmitsAbsence: true, IsNegated: false, IsNull: false } comparison
        && ConditionKey.Read(condition.Key) is { } key
        && !(key.IsMultiValued && comparison.Qualifier is SetQualifier.ForAllValues)
        && Narrowing.OfEverybody.Narrows(condition with { Operator = PolicyText.Of(comparison.Plain) }, statement) != Answer.No
            ? comparison.Plain
            : "";

    private static bool MayAskTheSame(Condition left, Condition right) =>
        right.Operator.TryGetValue(out var comparison)
        && left.Operator.Is(comparison, StringComparison.OrdinalIgnoreCase) != Answer.No
        && ConditionKey.Read(right.Key) is { } key
        && key.Is(left.Key) != Answer.No;

    private static string WhyNotNarrowed(Statement statement) =>
        statement.Conditions.Count == 0 ? "" : ": " + string.Join(", and ", statement.Conditions.Select(WhyNotNarrowing));

    private static string WhyNotNarrowing(Condition condition)
    {
        var comparison = ConditionOperator.Read(condition.Operator);
        var isFree = ConditionKey.Read(condition.Key)?.Subject is
            ConditionSubject.Free or ConditionSubject.Mfa or ConditionSubject.ExternalId;
        return isFree ? $"{condition.Key} does not tell whose the caller is"
            : comparison is { IsNull: true } ? $"Null on {condition.Key} asks for no value"
            : comparison is { IsNegated: true } ? $"{condition.Operator} on {condition.Key} admits all whom it does not name"
            : comparison is { AdmitsAbsence: true } ? $"{condition.Operator} on {condition.Key} also admits callers without that key"
            : $"{condition.Operator} on {condition.Key} with '{string.Join("', '", condition.Values)}' leaves out nobody";
    }
}
