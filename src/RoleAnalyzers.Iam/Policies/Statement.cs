using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Policies;

/// <summary>One statement of a policy.</summary>
public sealed record Statement
{
    private Derived<Answer> _allowsAssuming;

    /// <summary>
    /// <c>Allow</c> or <c>Deny</c> as written; empty where a text has none. The CDK's default, Allow, is filled in by the reader.
    /// </summary>
    public PolicyText Effect { get; init; } = PolicyText.Of("Allow");

    public PartialList<Principal> Principals { get; init; } = PartialList<Principal>.Empty;

    public PartialList<PolicyText> Actions { get; init; } = PartialList<PolicyText>.Empty;

    public PartialList<PolicyText> NotActions { get; init; } = PartialList<PolicyText>.Empty;

    /// <summary>All must hold. An incomplete list may hold any further condition.</summary>
    public PartialList<Condition> Conditions { get; init; } = PartialList<Condition>.Empty;

    /// <summary>
    /// The names of the statement's elements as written, in order, those written twice too. Unknown where something else writes the
    /// statement.
    /// </summary>
    public PartialList<PolicyText> Elements { get; init; } = PartialList<PolicyText>.Unknown;

    /// <summary>
    /// The value of <c>Sid</c>: none when it is missing, several when it is written more than once. Incomplete also where the statement
    /// is one of several that may stand in its place, so that another of the same Sid is perhaps never beside it.
    /// </summary>
    public PartialList<PolicyText> Sids { get; init; } = PartialList<PolicyText>.Unknown;

    /// <summary>
    /// Conditions that the code asks for and that do not get into the policy, because something else is written in their place.
    /// </summary>
    public PartialList<Condition> LostConditions { get; init; } = PartialList<Condition>.Empty;

    /// <summary>Those whom the statement spares, which IAM refuses in a trust policy. <see cref="Principals"/> is incomplete beside them.</summary>
    public PartialList<Principal> NotPrincipals { get; init; } = PartialList<Principal>.Empty;

    /// <summary>The values of <c>Resource</c>. IAM refuses the element in a trust policy.</summary>
    public PartialList<PolicyText> Resources { get; init; } = PartialList<PolicyText>.Empty;

    /// <summary>The values of <c>NotResource</c>. IAM refuses the element in a trust policy.</summary>
    public PartialList<PolicyText> NotResources { get; init; } = PartialList<PolicyText>.Empty;

    /// <summary>Whether it lets its principals assume the role in some way: only such a statement says who may.</summary>
    public Answer AllowsAssuming => _allowsAssuming.Of(this, static statement =>
        Answers.Both(statement.Effect.Is("Allow"), statement.Covers(StsAction.Assuming)));

    /// <summary>Whether it keeps callers that have an account from assuming the role, those whom its principals and conditions mean.</summary>
    public Answer DeniesAssuming => Answers.Both(Effect.Is("Deny"), Covers(StsAction.AssumeRole));

    /// <summary>Whether one of its conditions holds only for requests that have the key.</summary>
    public Answer Demands(string key) => Conditions.Any(condition => condition.Demands(key));

    /// <summary>Whether its conditions may ask the key by this operator, so that the block of that operator has no room for the key.</summary>
    public bool MayAsk(string comparison, string key) =>
        Conditions.Any(c => Answers.Both(c.Operator.Is(comparison, StringComparison.OrdinalIgnoreCase), c.Asks(key))) != Answer.No;

    /// <summary>True when nothing in it, or missing from it, may be anything at all.</summary>
    public bool IsKnown =>
        !Effect.HasUnknown
        && Principals.IsComplete && Principals.All(p => p.Kind is not PrincipalKind.Unknown && !p.Value.HasUnknown)
        && Actions.IsComplete && !Actions.Any(a => a.HasUnknown)
        && NotActions.IsComplete && !NotActions.Any(a => a.HasUnknown)
        && Conditions.IsComplete && Conditions.All(c =>
            !c.Operator.HasUnknown && !c.Key.HasUnknown && c.Values.IsComplete && !c.Values.Any(v => v.HasUnknown));

    /// <summary>Whether an action is among those that the statement speaks of.</summary>
    public Answer Covers(string action)
    {
        var isNamed = Match(Actions, action);
        // Without a NotAction element nothing is spared.
        return NotActions is { IsComplete: true, Count: 0 }
            ? isNamed
            : Answers.Either(isNamed, Answers.Not(Match(NotActions, action)));
    }

    /// <summary>Whether one of the actions is among those that the statement speaks of.</summary>
    public Answer Covers(ImmutableArray<string> actions)
    {
        var answer = Answer.No;
        for (var i = 0; i < actions.Length && answer != Answer.Yes; i++)
            answer = Answers.Either(answer, Covers(actions[i]));
        return answer;
    }

    /// <summary>Whether one of the patterns is a pattern for the action.</summary>
    private static Answer Match(PartialList<PolicyText> patterns, string action)
    {
        var answer = patterns.IsComplete ? Answer.No : Answer.Maybe;
        foreach (var pattern in patterns)
            answer = Answers.Either(answer, pattern.Matches(action));
        return answer;
    }
}
