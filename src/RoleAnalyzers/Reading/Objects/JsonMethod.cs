using Microsoft.CodeAnalysis;

namespace RoleAnalyzers.Reading.Objects;

/// <summary>What a method of a JSON library does.</summary>
internal enum JsonMaking
{
    /// <summary>Writes an object as JSON, be it a text or a tree.</summary>
    Write,

    /// <summary>Gives what is JSON already in another form.</summary>
    Convert,

    /// <summary>Reads a text.</summary>
    Parse,
}

/// <summary>A method, a conversion or a property of a JSON library that takes or gives JSON.</summary>
/// <param name="Type">The class, with its namespace.</param>
/// <param name="Name">The method or property.</param>
/// <param name="Making">What it does.</param>
/// <param name="Dialect">How its library writes objects.</param>
/// <param name="Parameter">The parameter that it works on; null for the instance.</param>
internal sealed record JsonMethod(string Type, string Name, JsonMaking Making, JsonDialect Dialect, string? Parameter = null)
{
    private const string Serializer = "System.Text.Json.JsonSerializer";
    private const string Document = "System.Text.Json.JsonDocument";
    private const string Element = "System.Text.Json.JsonElement";
    private const string Node = "System.Text.Json.Nodes.JsonNode";
    private const string NodeValue = "System.Text.Json.Nodes.JsonValue";
    private const string Convert = "Newtonsoft.Json.JsonConvert";
    private const string Token = "Newtonsoft.Json.Linq.JToken";
    private const string TokenObject = "Newtonsoft.Json.Linq.JObject";
    private const string TokenArray = "Newtonsoft.Json.Linq.JArray";

    /// <summary>Each that the readers know.</summary>
    public static ImmutableArray<JsonMethod> All { get; } = ImmutableArray.Create<JsonMethod>(
        new(Serializer, "Serialize", JsonMaking.Write, JsonDialect.SystemText, "value"),
        new(Serializer, "SerializeToNode", JsonMaking.Write, JsonDialect.SystemText, "value"),
        new(Serializer, "SerializeToElement", JsonMaking.Write, JsonDialect.SystemText, "value"),
        new(Serializer, "SerializeToDocument", JsonMaking.Write, JsonDialect.SystemText, "value"),
        new(Serializer, "Deserialize", JsonMaking.Parse, JsonDialect.SystemText, "json"),
        new(Document, "Parse", JsonMaking.Parse, JsonDialect.SystemText, "json"),
        new(Document, "RootElement", JsonMaking.Convert, JsonDialect.SystemText),
        new(Element, "Parse", JsonMaking.Parse, JsonDialect.SystemText, "json"),
        new(Element, "Clone", JsonMaking.Convert, JsonDialect.SystemText),
        new(Element, "GetRawText", JsonMaking.Convert, JsonDialect.SystemText),
        new(Element, "ToString", JsonMaking.Convert, JsonDialect.SystemText),
        new(Node, "Parse", JsonMaking.Parse, JsonDialect.SystemText, "json"),
        new(Node, "DeepClone", JsonMaking.Convert, JsonDialect.SystemText),
        new(Node, "ToJsonString", JsonMaking.Convert, JsonDialect.SystemText),
        new(Node, "ToString", JsonMaking.Convert, JsonDialect.SystemText),
        new(Node, WellKnownMemberNames.ImplicitConversionName, JsonMaking.Convert, JsonDialect.SystemText, "value"),
        new(NodeValue, "Create", JsonMaking.Write, JsonDialect.SystemText, "value"),
        new(Convert, "SerializeObject", JsonMaking.Write, JsonDialect.Newtonsoft, "value"),
        new(Convert, "DeserializeObject", JsonMaking.Parse, JsonDialect.Newtonsoft, "value"),
        new(Token, "Parse", JsonMaking.Parse, JsonDialect.Newtonsoft, "json"),
        new(Token, "FromObject", JsonMaking.Write, JsonDialect.Newtonsoft, "o"),
        new(Token, "DeepClone", JsonMaking.Convert, JsonDialect.Newtonsoft),
        new(Token, "ToString", JsonMaking.Convert, JsonDialect.Newtonsoft),
        new(Token, WellKnownMemberNames.ImplicitConversionName, JsonMaking.Convert, JsonDialect.Newtonsoft, "value"),
        new(TokenObject, "Parse", JsonMaking.Parse, JsonDialect.Newtonsoft, "json"),
        new(TokenObject, "FromObject", JsonMaking.Write, JsonDialect.Newtonsoft, "o"),
        new(TokenArray, "Parse", JsonMaking.Parse, JsonDialect.Newtonsoft, "json"),
        new(TokenArray, "FromObject", JsonMaking.Write, JsonDialect.Newtonsoft, "o"));

    private static readonly ILookup<string, JsonMethod> ByName = All.ToLookup(static method => method.Name, StringComparer.Ordinal);

    /// <summary>The method or property; null when it is none that takes or gives JSON.</summary>
    public static JsonMethod? Find(ISymbol member)
    {
        foreach (var known in ByName[member.Name])
        {
            if (member.ContainingType?.HasFullName(known.Type) == true)
                return known;
        }

        return null;
    }

    /// <summary>Whether the method gives a new tree, or a new object read from a text, which code may go on to change.</summary>
    public static bool IsFactory(IMethodSymbol method) =>
        method is { IsStatic: true, ReturnType.SpecialType: SpecialType.None, MethodKind: MethodKind.Ordinary }
        && Find(method) is { Making: JsonMaking.Write or JsonMaking.Parse };

    /// <summary>Whether code of the assembly writes and reads JSON, and changes no object that it is given.</summary>
    public static bool LeavesObjectsAlone(IAssemblySymbol assembly) => assembly.Name == "Newtonsoft.Json";
}
