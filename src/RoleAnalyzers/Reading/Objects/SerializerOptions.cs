using Microsoft.CodeAnalysis;
using RoleAnalyzers.Evaluation;

namespace RoleAnalyzers.Reading.Objects;

/// <summary>Reads what a call tells its serialiser to do otherwise than usual.</summary>
internal static class SerializerOptions
{
    /// <summary>Parameters that say nothing of how objects are written.</summary>
    private static readonly ImmutableHashSet<string> Harmless = ImmutableHashSet.Create(StringComparer.Ordinal, "formatting");

    /// <summary>Options that change white space and escapes, or only what is read.</summary>
    private static readonly ImmutableHashSet<string> HarmlessOptions = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "WriteIndented", "IndentSize", "IndentCharacter", "NewLine", "Encoder", "AllowTrailingCommas", "PropertyNameCaseInsensitive", "ReadCommentHandling");

    /// <summary>How the call writes objects; null when that is not known.</summary>
    public static JsonDialect? DialectOf(JsonMethod method, Call call, SourceScene scene)
    {
        var dialect = method.Dialect;
        if (call.Method is not { } called)
            return null;
        foreach (var parameter in called.Parameters)
        {
            if (parameter.Name == method.Parameter || Harmless.Contains(parameter.Name))
                continue;
            var argument = call.Argument(parameter.Name) ?? Value.Unknown;
            if (parameter.Name == "options")
                dialect = With(dialect, argument, scene);
            else if (!IsNothing(argument, scene))
                return null;
            if (dialect is null)
                return null;
        }

        return dialect;
    }

    /// <summary>Whether the argument tells nothing: null, or a list of converters that is empty.</summary>
    private static bool IsNothing(Value argument, SourceScene scene) =>
        argument is NullValue
        || (scene.Object(argument) is { Type: IArrayTypeSymbol } list && scene.Elements(argument, list.Creation) is { IsComplete: true, Count: 0 });

    private static JsonDialect? With(JsonDialect dialect, Value options, SourceScene scene)
    {
        switch (options)
        {
            case NullValue or MemberValue { Member: { Name: "Default", ContainingType.Name: "JsonSerializerOptions" } }:
                return dialect;
            case MemberValue { Member: { Name: "Web", ContainingType.Name: "JsonSerializerOptions" } }:
                return dialect with { IsCamelCase = true };
        }

        if (scene.Object(options) is not { IsOpen: false, Type.Name: "JsonSerializerOptions" } state || MayHaveConverters(state))
            return null;
        foreach (var argument in state.Arguments)
        {
            if (argument is not ConstantValue { Type.Name: "JsonSerializerDefaults" } defaults)
                return null;
            dialect = dialect with { IsCamelCase = MemberName(defaults) == "Web" };
        }

        foreach (var pair in state.Members)
        {
            if (HarmlessOptions.Contains(pair.Key))
                continue;
            if (pair.Value is not { MayBeUnset: false, Assignments: [{ Value: var value }] })
                return null;
            switch (pair.Key, value)
            {
                case ("PropertyNamingPolicy", NullValue):
                    dialect = dialect with { IsCamelCase = false };
                    break;
                case ("PropertyNamingPolicy", MemberValue { Member.Name: "CamelCase" }):
                    dialect = dialect with { IsCamelCase = true };
                    break;
                case ("DefaultIgnoreCondition", ConstantValue condition) when MemberName(condition) is "Never" or "WhenWritingNull":
                    dialect = dialect with { DropsNull = MemberName(condition) == "WhenWritingNull" };
                    break;
                default:
                    return null;
            }
        }

        return dialect;
    }

    /// <summary>Whether the file speaks of converters: they are added to a list that is not followed.</summary>
    private static bool MayHaveConverters(ObjectState options) => Words.In(options.Creation.SyntaxTree, "Converters").Any();

    private static string? MemberName(ConstantValue constant) =>
        constant.Type?.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(field => field.HasConstantValue && Equals(field.ConstantValue, constant.Constant))?.Name;
}
