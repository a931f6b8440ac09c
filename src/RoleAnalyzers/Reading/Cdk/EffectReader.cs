using Microsoft.CodeAnalysis;
using RoleAnalyzers.Evaluation;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Reading.Cdk;

/// <summary>Reads members of the enumeration <c>Effect</c>.</summary>
internal static class EffectReader
{
    /// <summary>What the CDK writes where a statement has no effect.</summary>
    public static PolicyText Default { get; } = PolicyText.Of("Allow");

    /// <summary>The effect as the policy will hold it; null for <c>null</c>.</summary>
    public static PolicyText? Read(Value value) => value switch
    {
        NullValue => null,
        ConstantValue { Type: INamedTypeSymbol { TypeKind: TypeKind.Enum } type } constant => MemberName(type, constant.Constant) switch
        {
            "ALLOW" => PolicyText.Of("Allow"),
            "DENY" => PolicyText.Of("Deny"),
            _ => PolicyText.Unknown,
        },
        _ => PolicyText.Unknown,
    };

    private static string? MemberName(INamedTypeSymbol type, object constant) =>
        type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => field.HasConstantValue && Equals(field.ConstantValue, constant))?.Name;
}
