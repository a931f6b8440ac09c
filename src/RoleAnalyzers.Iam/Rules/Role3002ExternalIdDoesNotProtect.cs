using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Rules;

/// <summary>
/// A condition on the external ID that strangers satisfy or can guess, or that no caller can satisfy (IAM User Guide, "Access to AWS
/// accounts owned by third parties" and "IAM and AWS STS quotas").
/// </summary>
public sealed class Role3002ExternalIdDoesNotProtect : TrustPolicyRule
{
    internal const string Key = "sts:ExternalId";

    /// <summary>What is fixed about the rule; its message takes what is at fault, what is wrong with it, and the remedy.</summary>
    internal static Rule Fixed { get; } = new(
        "ROLE3002",
        "The external ID does not protect the role",
        RuleLevel.Warning,
        "{0} {1}; {2}",
        "An external ID keeps an account that acts for many customers from acting on this role for the wrong one. It does so when StringEquals "
        + "asks for one value that the account gave to one customer. Wildcards can be guessed, operators that end in IfExists, begin with "
        + "ForAllValues or are negated also hold when no external ID is sent, and Null asks for none in particular. An external ID has 2 "
        + "to 1224 letters, digits and characters of _+=,.@:/-, and a caller sends the same one with every request.")
    {
        Repairs = RuleRepairs.Many,
    };

    public override Rule Rule => Fixed;

    public override IEnumerable<Finding<PolicyPart>> Check(TrustPolicy policy, Accounts accounts)
    {
        foreach (var (statement, condition, part) in AllowingConditions(policy))
        {
            if (condition.Asks(Key) != Answer.Yes
                || ConditionOperator.Read(condition.Operator) is not { } comparison
                || FaultOf(comparison, condition, statement, accounts) is not { } fault)
            {
                continue;
            }

            yield return new(
                Rule,
                part,
                ImmutableArray.Create(
                    $"The condition {condition.Operator} on sts:ExternalId",
                    fault,
                    "require the external ID that the other account has chosen for you by StringEquals"),
                ImmutableArray<PolicyPart>.Empty,
                Edits(comparison, condition, statement, accounts));
        }
    }

    private static ImmutableArray<Edit> Edits(ConditionOperator comparison, Condition condition, Statement statement, Accounts accounts) =>
        !comparison.IsNull
        && !comparison.IsNegated
        && !statement.MayAsk("StringEquals", Key)
        // Which could then not assume the role any more.
        && !statement.Principals.Any(principal => principal.Kind is PrincipalKind.Service)
        && condition.Values.Any(value => Answers.Either(value.HasWildcard(), Answers.Of(FaultOf(value, statement, accounts) is not null))) == Answer.No
            ? ImmutableArray.Create<Edit>(new Edit.ReplaceOperator("StringEquals"))
            : ImmutableArray<Edit>.Empty;

    private static string? FaultOf(ConditionOperator comparison, Condition condition, Statement statement, Accounts accounts)
    {
        var isDemanded = statement.Demands(Key);
        if (comparison.IsNull)
        {
            return AsksValue(statement) != Answer.No ? null
                : condition.DemandsKey == Answer.Yes ? "is true of any external ID"
                : condition.Values.All(v => v.Is("true", StringComparison.OrdinalIgnoreCase)) == Answer.Yes && condition.Values.Count > 0
                    ? "is true only of callers that send none"
                : null;
        }

        if (isDemanded == Answer.No && (comparison.AdmitsAbsence || comparison.IsNegated))
            return "is also true of callers that send none";
        if (comparison.IsNegated)
            return null;
        if (comparison.ComparesPatterns && condition.Values.FirstOrDefault(v => v.HasWildcard() == Answer.Yes) is { } pattern)
            return $"is true of every external ID like '{pattern}'";
        foreach (var value in condition.Values)
        {
            if (FaultOf(value, statement, accounts) is { } fault)
                return fault;
        }

        return null;
    }

    /// <summary>What is wrong with one value, whatever the operator.</summary>
    private static string? FaultOf(PolicyText value, Statement statement, Accounts accounts) =>
        ExternalId.IsPlaceholder(value) ? $"asks for the placeholder '{value}'"
        : ExternalId.FaultOf(value) is { } fault ? $"asks for {fault}"
        : IsAccount(value, statement, accounts) ? $"asks for the account's own number '{value}', which anybody can guess"
        : null;

    private static bool IsAccount(PolicyText value, Statement statement, Accounts accounts) =>
        value.Equals(PolicyText.Hole(HoleKind.OwnAccount))
        || (value.TryGetValue(out var text)
            && AccountId.IsValid(text)
            && (accounts.Own.Contains(text) || statement.Principals.Any(principal => Names(principal, text))));

    /// <summary>Whether the account's number stands in the principal, in whatever form.</summary>
    private static bool Names(Principal principal, string account) =>
        principal.Kind is PrincipalKind.Aws && principal.Value.Segments.Any(segment => segment.Literal.Contains(account));

    /// <summary>Whether some other condition asks for a value of the key, or may.</summary>
    private static Answer AsksValue(Statement statement) => statement.Conditions.Any(condition =>
        Answers.Both(
            condition.Asks(Key),
            ConditionOperator.Read(condition.Operator) is { } comparison ? Answers.Of(comparison is { IsNull: false, IsNegated: false }) : Answer.Maybe));
}
