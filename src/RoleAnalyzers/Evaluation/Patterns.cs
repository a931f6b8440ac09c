using Microsoft.CodeAnalysis.Operations;

namespace RoleAnalyzers.Evaluation;

/// <summary>What a pattern says about the value that it is asked of.</summary>
internal static class Patterns
{
    /// <summary>Whether the value matches, as far as that is certain.</summary>
    public static Value Matches(IPatternOperation pattern, Value value) =>
        Values.Map(value, one => (Restrict(pattern, one, truth: true), Restrict(pattern, one, truth: false)) switch
        {
            (null, not null) => Arithmetic.Boolean(false),
            (not null, null) => Arithmetic.Boolean(true),
            _ => Value.Unknown,
        });

    /// <summary>The alternatives that can match.</summary>
    public static Value Matched(IPatternOperation pattern, Value value)
    {
        var matched = ImmutableArray.CreateBuilder<Value>();
        foreach (var one in Scene.Alternatives(value))
        {
            if (Restrict(pattern, one, truth: true) is { } kept)
                Values.AddAlternatives(matched, kept);
        }

        return Values.Choice(matched);
    }

    /// <summary>What a single value can be when the pattern matches (or does not); null when that cannot be.</summary>
    public static Value? Restrict(IPatternOperation pattern, Value value, bool truth)
    {
        switch (pattern)
        {
            case IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: null } }:
                return truth ? (Arithmetic.IsNeverNull(value) ? null : value) : value is NullValue ? null : value;
            case IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: var constant } } when Arithmetic.TryConvert(constant, out var number):
                return Compare(value, truth ? BinaryOperatorKind.Equals : BinaryOperatorKind.NotEquals, number);
            case IRelationalPatternOperation { Value.ConstantValue: { HasValue: true, Value: var constant }, OperatorKind: var kind } when Arithmetic.TryConvert(constant, out var number):
                return truth && value is NullValue ? null : Compare(value, truth ? kind : BranchCondition.Opposite(kind), number);
            case INegatedPatternOperation negated:
                return Restrict(negated.Pattern, value, !truth);
            case IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both when truth:
                return Restrict(both.LeftPattern, value, true) is { } left ? Restrict(both.RightPattern, left, true) : null;
            case IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.Or } either when !truth:
                return Restrict(either.LeftPattern, value, false) is { } first ? Restrict(either.RightPattern, first, false) : null;
            case IDeclarationPatternOperation { MatchesNull: false } or ITypePatternOperation or IRecursivePatternOperation when truth && value is NullValue:
                return null;
            default:
                return value;
        }
    }

    private static Value? Compare(Value value, BinaryOperatorKind kind, double bound) =>
        value switch
        {
            NumberValue number => Arithmetic.Restrict(number, kind, new NumberValue(bound, bound), isWhole: true),
            NullValue when kind == BinaryOperatorKind.Equals => null,
            _ => value,
        };
}
