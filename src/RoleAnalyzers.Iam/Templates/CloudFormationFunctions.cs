using RoleAnalyzers.Iam.Json;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Templates;

/// <summary>
/// CloudFormation's functions (CloudFormation Template Reference Guide, "Intrinsic functions"): objects of one member, whose name is the
/// function's. A text that deployment makes is known as far as the template tells it; a function that may give something else than a
/// text, or is not known, may stand for anything.
/// </summary>
/// <param name="document">What the functions stand in: a template, or a policy written for one.</param>
public sealed class CloudFormationFunctions(JsonDocument document) : IJsonFunctions
{
    /// <summary>How deep functions are followed within functions.</summary>
    private const int MaxDepth = 16;

    private const string Reference = "Ref";
    private const string Substitution = "Fn::Sub";
    private const string Join = "Fn::Join";
    private const string Choice = "Fn::If";
    private const string Prefix = "Fn::";

    /// <summary>Those that give one text, of which nothing is known.</summary>
    private static readonly ImmutableHashSet<string> Texts = ImmutableHashSet.Create("Fn::GetAtt", "Fn::ImportValue", "Fn::Select", "Fn::Base64");

    /// <summary>Those whose name a text with holes may turn out to be.</summary>
    private static readonly ImmutableArray<string> Names = [Reference, Substitution, Join, Choice, .. Texts, "Fn::FindInMap", "Fn::Split", "Fn::Transform"];

    /// <summary>The pseudo parameter that removes what it stands for.</summary>
    private static readonly PolicyText NoValue = PolicyText.Of("AWS::NoValue");

    /// <summary>The pseudo parameter that is a list.</summary>
    private static readonly PolicyText NotificationArns = PolicyText.Of("AWS::NotificationARNs");

    public PartialList<JsonValue>? ValuesOf(JsonObject function)
    {
        if (Call.Read(function) is not { } call)
            return MayBeFunction(function) ? PartialList<JsonValue>.Unknown : null;
        return call switch
        {
            { Name: Choice, Arguments: [_, var whenTrue, var whenFalse] } => new(ImmutableArray.Create(whenTrue, whenFalse)),
            { Name: Reference, Argument: JsonString name } when name.Text.Equals(NoValue) => PartialList<JsonValue>.Empty,
            { Name: Reference, Argument: JsonString name } when IsList(name.Text) => PartialList<JsonValue>.Unknown,
            { Name: Reference or Substitution or Join } => null,
            _ => Texts.Contains(call.Name) ? null : PartialList<JsonValue>.Unknown,
        };
    }

    public PolicyText? TextOf(JsonObject function) => Call.Read(function) is { } call ? TextOf(call, MaxDepth) : null;

    /// <summary>The resource that a value names, by its id or its ARN: <c>Ref</c>, or <c>Fn::GetAtt</c> of <c>Arn</c>. Null for another value.</summary>
    internal static string? ResourceOf(JsonValue value) => value is JsonObject function ? Call.Read(function) switch
    {
        { Name: Reference, Argument: JsonString name } => name.Text.ToString(),
        { Name: "Fn::GetAtt", Arguments: [JsonString name, JsonString { Text: var attribute }] } when attribute.Is("Arn") == Answer.Yes => name.Text.ToString(),
        _ => null,
    }
    : null;

    /// <summary>The text that <c>Fn::Sub</c> fills in; null for another function, or where it is not written there.</summary>
    internal static JsonString? BodyOf(JsonObject function) => Call.Read(function) switch
    {
        { Name: Substitution, Argument: JsonString body } => body,
        { Name: Substitution, Arguments: [JsonString body, _] } => body,
        _ => null,
    };

    private PolicyText? TextOf(Call call, int depth) => call switch
    {
        { Name: Reference } => CloudFormation.Reference(Text(call.Argument, depth)),
        { Name: Substitution, Argument: JsonString body } => Substitute(body, static _ => null),
        { Name: Substitution, Arguments: [JsonString body, var variables] } => Substitute(body, name => Variable(variables, name, depth)),
        { Name: Join, Arguments: [var delimiter, JsonArray { IsComplete: true } list] } => JoinAll(Text(delimiter, depth), list, depth),
        { Name: Substitution or Join } => PolicyText.Unknown,
        _ => Texts.Contains(call.Name) ? PolicyText.Unknown : null,
    };

    /// <summary>The text that a value is among the arguments of a function.</summary>
    private PolicyText Text(JsonValue value, int depth)
    {
        switch (value)
        {
            case JsonString text:
                return text.Text;
            case JsonNumber number:
                return PolicyText.Of(number.Text);
            case JsonLiteral { Text: not "null" } literal:
                return PolicyText.Of(literal.Text);
            case JsonObject function when depth > 0 && Call.Read(function) is { } call:
                if (ValuesOf(function) is not { } values)
                    return TextOf(call, depth - 1) ?? PolicyText.Unknown;
                var texts = values.Select(one => Text(one, depth - 1)).Distinct().ToList();
                return values.IsComplete && texts.Count == 1 ? texts[0] : PolicyText.Unknown;
            default:
                return PolicyText.Unknown;
        }
    }

    private PolicyText JoinAll(PolicyText delimiter, JsonArray list, int depth)
    {
        var text = PolicyText.Empty;
        for (var i = 0; i < list.Items.Length; i++)
            text += (i == 0 ? PolicyText.Empty : delimiter) + Text(list.Items[i], depth);
        return text;
    }

    /// <summary>
    /// What comes of the body of <c>Fn::Sub</c>. In a file <c>${…}</c> is the mark of a hole; here the mark says what the hole is.
    /// </summary>
    private PolicyText Substitute(JsonString body, Func<string, PolicyText?> variable)
    {
        var (text, place) = (PolicyText.Empty, 0);
        foreach (var segment in body.Text.Segments)
        {
            var length = segment.IsHole ? 1 : segment.Literal.Length;
            text += segment.Hole is not { } kind ? Known(segment.Literal)
                : Written(body.RangeOf(new(place, length))) is var mark && mark.StartsWith("${", StringComparison.Ordinal) ? Known(mark)
                : PolicyText.Hole(kind);
            place += length;
        }

        return text;

        PolicyText Known(string characters) => CloudFormation.Substitute(characters, name => variable(name) ?? CloudFormation.Reference(name));
    }

    /// <summary>A variable that <c>Fn::Sub</c> brings along; null when it certainly brings none of that name.</summary>
    private PolicyText? Variable(JsonValue variables, string name, int depth)
    {
        if (variables is not JsonObject { IsComplete: true } given)
            return PolicyText.Unknown;
        var named = given.Members.RemoveAll(member => member.Name.Text.Is(name) == Answer.No);
        return named.IsEmpty ? null
            : named is [var one] && one.Name.Text.IsKnown ? Text(one.Value, depth)
            : PolicyText.Unknown;
    }

    private string Written(TextRange range) => document.Input.Text.Substring(range.Start, range.Length);

    /// <summary>Whether a name stands for a list of texts: a parameter's type says so.</summary>
    private bool IsList(PolicyText name) =>
        name.Equals(NotificationArns)
        || (Member(Member(Member(document.Root, "Parameters"), name), "Type") is JsonString { Text: var type }
            && (type.Is("CommaDelimitedList") == Answer.Yes || type.Segments.Any(static s => s.Literal.Contains("List<"))));

    private static JsonValue? Member(JsonValue? container, string name) => Member(container, PolicyText.Of(name));

    private static JsonValue? Member(JsonValue? container, PolicyText name) =>
        (container as JsonObject)?.Members.FirstOrDefault(member => member.Name.Text.Equals(name))?.Value;

    /// <summary>Whether a hole may make a function of an object that is not certainly one.</summary>
    private static bool MayBeFunction(JsonObject value) =>
        value.Members.Length <= 1
        && (!value.IsComplete || value.Members is [{ Name.Text.IsKnown: false }])
        && value.Members.All(static member =>
            member.Name.Text.StartsWith(Prefix) == Answer.Yes || Names.Any(name => member.Name.Text.Is(name) != Answer.No));

    /// <summary>The call of a function.</summary>
    /// <param name="Name">The function, <c>Ref</c> or <c>Fn::…</c>.</param>
    /// <param name="Argument">What it is given.</param>
    private readonly record struct Call(string Name, JsonValue Argument)
    {
        /// <summary>The arguments one by one, where they are a list that is known to its end; else none.</summary>
        public ImmutableArray<JsonValue> Arguments => Argument is JsonArray { IsComplete: true } list ? list.Items : ImmutableArray<JsonValue>.Empty;

        /// <summary>The call that an object is; null when it is not certainly one.</summary>
        public static Call? Read(JsonObject value) =>
            value is { IsComplete: true, Members: [var member] }
            && member.Name.Text.TryGetValue(out var name)
            && (name == Reference || name.StartsWith(Prefix, StringComparison.Ordinal))
                ? new(name, member.Value)
                : null;
    }
}
