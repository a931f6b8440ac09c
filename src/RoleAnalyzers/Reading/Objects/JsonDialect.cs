using Microsoft.CodeAnalysis;

namespace RoleAnalyzers.Reading.Objects;

/// <summary>How a library writes objects as JSON, where libraries differ.</summary>
internal sealed record JsonDialect
{
    /// <summary>The namespace of the attributes that steer it; null when it writes no objects but collections.</summary>
    public string? Attributes { get; init; }

    /// <summary>The attribute that names a property, by its argument or by <c>PropertyName</c>.</summary>
    public string? NameAttribute { get; init; }

    /// <summary>Attributes of properties that change neither name nor value.</summary>
    public ImmutableHashSet<string> HarmlessAttributes { get; init; } = ImmutableHashSet<string>.Empty;

    /// <summary>Whether public fields are written as properties are.</summary>
    public bool WritesFields { get; init; }

    /// <summary>Whether the declared type of a value decides which properties are written, unless it is <c>object</c>.</summary>
    public bool GoesByDeclaredType { get; init; }

    /// <summary>Whether a member that is null is left out.</summary>
    public bool DropsNull { get; init; }

    /// <summary>Whether the capitals that the name of a property begins with are written small.</summary>
    public bool IsCamelCase { get; init; }

    /// <summary>Whether an enum member is written as a text, namely <see cref="SourceScene.Text(Evaluation.Value)"/>.</summary>
    public bool WritesEnums { get; init; }

    /// <summary>
    /// What the CDK makes of the objects handed to it: dictionaries and lists, on their way to a template. Of <c>null</c> nothing
    /// remains.
    /// </summary>
    public static JsonDialect Cdk { get; } = new() { DropsNull = true, WritesEnums = true };

    /// <summary><c>System.Text.Json</c> without options.</summary>
    public static JsonDialect SystemText { get; } = new()
    {
        Attributes = "System.Text.Json.Serialization",
        NameAttribute = "JsonPropertyNameAttribute",
        HarmlessAttributes = ImmutableHashSet.Create("JsonPropertyOrderAttribute", "JsonRequiredAttribute", "JsonIncludeAttribute"),
        GoesByDeclaredType = true,
    };

    /// <summary><c>Newtonsoft.Json</c> without settings.</summary>
    public static JsonDialect Newtonsoft { get; } = new()
    {
        Attributes = "Newtonsoft.Json",
        NameAttribute = "JsonPropertyAttribute",
        HarmlessAttributes = ImmutableHashSet.Create("JsonRequiredAttribute"),
        WritesFields = true,
    };

    /// <summary>Whether the attribute steers this library.</summary>
    public bool Owns(AttributeData attribute) =>
        Attributes is not null && attribute.AttributeClass?.ContainingNamespace?.HasFullName(Attributes) == true;

    /// <summary>The name under which a property is written that no attribute names.</summary>
    public string NameOf(string property) => IsCamelCase ? CamelCase(property) : property;

    /// <summary>Of several capitals the last one stays if a small letter follows: it begins a word. So <c>JsonNamingPolicy.CamelCase</c>.</summary>
    private static string CamelCase(string name)
    {
        var capitals = name.TakeWhile(char.IsUpper).Count();
        var small = capitals > 1 && capitals < name.Length ? capitals - 1 : capitals;
        return name.Substring(0, small).ToLowerInvariant() + name.Substring(small);
    }
}
