using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Policies;

/// <summary>How a condition treats a key that may have several values in one request.</summary>
public enum SetQualifier
{
    None,

    /// <summary>True when every value of the request matches, so also when the request has none.</summary>
    ForAllValues,

    /// <summary>True when one value of the request matches; false when it has none.</summary>
    ForAnyValue,
}

/// <summary>
/// A condition operator, taken apart: <c>ForAllValues:StringLikeIfExists</c> is a qualifier, a base and a suffix. Read without regard
/// to case, spelt as the IAM User Guide does ("IAM JSON policy elements: Condition operators").
/// </summary>
/// <param name="Qualifier">What stands before the colon.</param>
/// <param name="Base">The comparison, such as <c>StringEquals</c>.</param>
/// <param name="IfExists">True for the suffix: the condition then also holds for a request without the key.</param>
public sealed record ConditionOperator(SetQualifier Qualifier, string Base, bool IfExists)
{
    private const string Suffix = "IfExists";

    private static readonly ImmutableArray<string> Bases = ImmutableArray.Create(
        "StringEquals", "StringNotEquals", "StringEqualsIgnoreCase", "StringNotEqualsIgnoreCase", "StringLike", "StringNotLike",
        "NumericEquals", "NumericNotEquals",
        "NumericLessThan", "NumericLessThanEquals", "NumericGreaterThan", "NumericGreaterThanEquals",
        "DateEquals", "DateNotEquals", "DateLessThan", "DateLessThanEquals", "DateGreaterThan", "DateGreaterThanEquals",
        "Bool", "BinaryEquals", "IpAddress", "NotIpAddress",
        "ArnEquals", "ArnNotEquals", "ArnLike", "ArnNotLike",
        "Null");

    /// <summary>Every operator there is, by the name that it is written with.</summary>
    private static readonly IReadOnlyDictionary<string, ConditionOperator> ByName = (
        from qualifier in new[] { SetQualifier.None, SetQualifier.ForAllValues, SetQualifier.ForAnyValue }
        from name in Bases
        from ifExists in new[] { false, true }
        let comparison = new ConditionOperator(qualifier, name, ifExists)
        where !(ifExists && comparison.IsNull)
        select comparison).ToDictionary(static comparison => comparison.Name, StringComparer.OrdinalIgnoreCase);

    /// <summary>Reads an operator; null when it is not wholly known, or none that IAM has.</summary>
    public static ConditionOperator? Read(PolicyText text) =>
        text.TryGetValue(out var name) && ByName.TryGetValue(name, out var known) ? known : null;

    /// <summary>True when it asks only whether the key is there.</summary>
    public bool IsNull => Base == "Null";

    /// <summary>True when it holds for every value but those named, and for a request without the key.</summary>
    public bool IsNegated => Base.Contains("Not");

    /// <summary>True when it holds for a request without the key, though it asks for a value.</summary>
    public bool AdmitsAbsence => IfExists || Qualifier is SetQualifier.ForAllValues;

    /// <summary>True when it holds for the values named alone, and never for a request without the key.</summary>
    public bool IsPositive => !IsNull && !IsNegated && !AdmitsAbsence;

    /// <summary>True when <c>*</c> and <c>?</c> in a value stand for other characters. Elsewhere they are characters themselves.</summary>
    public bool ComparesPatterns => Base.EndsWith("Like", StringComparison.Ordinal) || Base.StartsWith("Arn", StringComparison.Ordinal);

    /// <summary>The operator as it is written.</summary>
    public string Name => $"{(Qualifier is SetQualifier.None ? "" : $"{Qualifier}:")}{Base}{(IfExists ? Suffix : "")}";

    /// <summary>The same comparison for requests that have the key, as it is written: <c>StringEquals</c> for <c>StringEqualsIfExists</c>.</summary>
    public string Plain => Qualifier is SetQualifier.ForAnyValue ? $"{Qualifier}:{Base}" : Base;
}
