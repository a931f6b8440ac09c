using RoleAnalyzers.Iam.Policies;

namespace RoleAnalyzers.CodeFixes.Writing.Cdk;

/// <summary>A condition to write into C#.</summary>
/// <param name="Operator">The operator.</param>
/// <param name="Key">The condition key.</param>
/// <param name="Value">The expression of the value.</param>
internal readonly record struct WrittenCondition(string Operator, string Key, string Value)
{
    public static WrittenCondition Of(NewCondition condition) =>
        new(condition.Operator, condition.Key, Literals.Quote(condition.Value));
}
