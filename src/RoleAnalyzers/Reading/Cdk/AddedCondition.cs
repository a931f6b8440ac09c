using RoleAnalyzers.Iam;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Reading.Cdk;

/// <summary>A condition that a class or a method of the CDK adds by itself.</summary>
/// <param name="Operator">The operator that it adds under.</param>
/// <param name="Key">The condition key.</param>
/// <param name="Parameter">The parameter that the value is taken from; null when the CDK makes the value.</param>
internal sealed record AddedCondition(string Operator, string Key, string? Parameter)
{
    /// <summary>The value that the CDK makes, as far as it can be foretold.</summary>
    public PolicyText Value { get; init; } = PolicyText.Unknown;

    /// <summary>Whether a value may turn out to be the one that the CDK makes.</summary>
    public bool MayBe(PolicyText value) => !value.TryGetValue(out var text) || Value.Is(text) != Answer.No;

    /// <summary>True when the name of the method promises a condition on the account.</summary>
    public bool IsAskedAsAccount { get; init; }

    /// <summary>True when the whole block of the operator is replaced, and not only the same key in it.</summary>
    public bool ReplacesOperator { get; init; }
}
