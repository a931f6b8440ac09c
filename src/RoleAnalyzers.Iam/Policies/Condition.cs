using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Policies;

/// <summary>One condition of a statement: an operator, a key and the values that it accepts, any one of which will do.</summary>
/// <param name="Operator">The operator as written, qualifier and suffix included: <c>ForAnyValue:StringLike</c>, <c>StringEqualsIfExists</c>.</param>
/// <param name="Key">The condition key as written, such as <c>sts:ExternalId</c>. IAM compares keys without regard to case.</param>
/// <param name="Values">The values. IAM accepts the request when one of them matches.</param>
public sealed record Condition(PolicyText Operator, PolicyText Key, PartialList<PolicyText> Values)
{
    /// <summary>Whether the code asks for it by a name that promises another condition: <c>AddAccountCondition</c> asks for an external ID.</summary>
    public bool IsAskedAsAccount { get; init; }

    /// <summary>Whether it holds only for requests that have the key: it asks for a value, or for the key to be there at all.</summary>
    public Answer DemandsKey => ConditionOperator.Read(Operator) switch
    {
        null => Answer.Maybe,
        { IsNull: true, Qualifier: SetQualifier.None } => Values.All(v => v.Is("false", StringComparison.OrdinalIgnoreCase)),
        var comparison => Answers.Of(comparison.IsPositive),
    };

    /// <summary>Whether it asks this key, and holds only for requests that have it.</summary>
    public Answer Demands(string key) =>
        Asks(key) is var asks && asks == Answer.No ? Answer.No : Answers.Both(asks, DemandsKey);

    /// <summary>Whether it asks this key. IAM compares keys without regard to case, and whole.</summary>
    public Answer Asks(string key) => Key.Is(key, StringComparison.OrdinalIgnoreCase);
}

/// <summary>A condition that a repair writes: everything in it is known.</summary>
public readonly record struct NewCondition(string Operator, string Key, string Value);
