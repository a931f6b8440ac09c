using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Rules;

/// <summary>
/// An action that a trust policy cannot hold, which IAM refuses ("AssumeRole policy may only specify STS AssumeRole actions"), or a
/// pattern for more actions than its principals need. Sources disagree on whether IAM takes patterns.
/// </summary>
public sealed class Role2004ActionNotOfTrustPolicy : TrustPolicyRule
{
    /// <summary>How many letters may differ for an action to be taken for a misspelt one.</summary>
    private const int FarthestMisspelling = 2;

    public override Rule Rule { get; } = new(
        "ROLE2004",
        "A trust policy cannot hold the action",
        RuleLevel.Warning,
        "The action {0} {1}; name {2}",
        "A trust policy holds sts:AssumeRole, sts:AssumeRoleWithSAML, sts:AssumeRoleWithWebIdentity, sts:TagSession, sts:SetSourceIdentity "
        + "and sts:SetContext, and IAM refuses a policy with any other action. A pattern or a NotAction that allows more ways to assume the "
        + "role than its principals need is too wide, whether IAM takes it or not.")
    {
        Repairs = RuleRepairs.Many,
    };

    public override IEnumerable<Finding<PolicyPart>> Check(TrustPolicy policy, Accounts accounts)
    {
        for (var s = 0; s < policy.Statements.Count; s++)
        {
            var statement = policy.Statements[s];
            var allows = statement.Effect.Is("Allow") == Answer.Yes;
            for (var item = 0; item < statement.Actions.Count; item++)
            {
                var action = statement.Actions[item];
                // Whether a Deny may hold a pattern does not matter to anybody: it takes away all the same.
                var isPattern = action.HasWildcard() != Answer.No;
                if (isPattern && !allows)
                    continue;
                var isOutside = IsOutside(action);
                if (!isOutside && action.HasWildcard() != Answer.Yes)
                    continue;
                var part = new PolicyPart(PolicyPartKind.Action, s, item);
                var remedy = Remedy(action, statement);
                yield return new(
                    Rule,
                    part,
                    ImmutableArray.Create(
                        action.ToString(),
                        isOutside ? "is none that a trust policy may hold, and IAM refuses the policy" : "allows more than the principals need",
                        remedy ?? "the one action by which they assume the role"),
                    ImmutableArray<PolicyPart>.Empty,
                    remedy is not null && RepairedPolicy.AddsNoFinding(policy, RepairedPolicy.With(policy, s, Replaced(statement, item, remedy)), accounts)
                        ? ImmutableArray.Create<Edit>(new Edit.ReplaceAction(remedy))
                        : ImmutableArray<Edit>.Empty);
            }

            if (allows && statement.NotActions.Count > 0)
            {
                yield return new(
                    Rule,
                    // The places of NotAction follow those of Action.
                    new(PolicyPartKind.Action, s, statement.Actions.Count),
                    ImmutableArray.Create(
                        statement.NotActions[0].ToString(), "stands under NotAction, which allows every other one",
                        "what the principals may do under Action"),
                    ImmutableArray<PolicyPart>.Empty,
                    ImmutableArray<Edit>.Empty);
            }
        }
    }

    private static bool IsOutside(PolicyText action)
    {
        foreach (var known in StsAction.All)
        {
            if (action.Matches(known) != Answer.No)
                return false;
        }

        return true;
    }

    /// <summary>The action that was meant: one spelt nearly so, or the one that all principals need; null when the statement has it already.</summary>
    private static string? Remedy(PolicyText action, Statement statement)
    {
        var remedy = Misspelt(action) ?? StsAction.FittingAll(statement);
        return remedy is not null && statement.Actions.Any(other => other.Is(remedy, StringComparison.OrdinalIgnoreCase)) == Answer.No
            ? remedy
            : null;
    }

    private static string? Misspelt(PolicyText action)
    {
        const string Service = "sts:";
        if (!action.TryGetValue(out var text) || action.HasWildcard() == Answer.Yes)
            return null;
        if (!text.Contains(':'))
            text = Service + text;
        var nearest = StsAction.All.OrderBy(known => Spelling.Distance(text, known)).First();
        return Spelling.Distance(text, nearest) <= FarthestMisspelling ? nearest : null;
    }

    private static Statement Replaced(Statement statement, int item, string action) =>
        statement with { Actions = statement.Actions.SetItem(item, PolicyText.Of(action)) };
}
