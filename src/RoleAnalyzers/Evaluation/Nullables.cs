using Microsoft.CodeAnalysis;

namespace RoleAnalyzers.Evaluation;

/// <summary>Nullable values: for the evaluation a nullable is its value, or null.</summary>
internal static class Nullables
{
    /// <summary>Whether the property is <see cref="Nullable{T}.HasValue"/>.</summary>
    public static bool HasValue(IPropertySymbol property) => property.Name == "HasValue" && IsNullable(property.ContainingType);

    /// <summary>Whether the value is something, as far as that is certain.</summary>
    public static Value HasValue(Value value) =>
        Values.Map(value, one =>
            one is NullValue ? Arithmetic.Boolean(false) : Arithmetic.IsNeverNull(one) ? Arithmetic.Boolean(true) : Value.Unknown);

    public static bool IsNullable(ITypeSymbol? type) => type?.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T;

    /// <summary>The type that a nullable type wraps; any other type itself.</summary>
    public static ITypeSymbol? Underlying(ITypeSymbol? type) =>
        IsNullable(type) && type is INamedTypeSymbol { TypeArguments: [var inner] } ? inner : type;
}
