using RoleAnalyzers.Iam.Json;
using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Equivalence;

/// <summary>
/// Policies as constructs of the CDK. A mark on a principal is then one on the construct that makes it, and one on a statement is one on
/// its properties. One on the name of an element that is a list is one on the first of its items.
/// </summary>
internal static class ConstructForms
{
    /// <summary>The elements of a statement that are lists of texts, with their properties.</summary>
    private static readonly ImmutableArray<(string Name, string Property)> Lists =
        [("Action", "Actions"), ("NotAction", "NotActions"), ("Resource", "Resources"), ("NotResource", "NotResources")];

    private static readonly ImmutableHashSet<string> Elements = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase, ["Sid", "Effect", "Principal", "NotPrincipal", "Condition", .. Lists.Select(static list => list.Name)]);

    public static ImmutableArray<Form> All { get; } =
    [
        new("CfnRole, document", Libraries.Cdk, json => Statements(json) is { } statements
            ? Stack($"new CfnRole(this, \"R\", new CfnRoleProps {{ AssumeRolePolicyDocument = new PolicyDocument(new PolicyDocumentProps {{ Statements = new[] {{ {statements} }} }}) }});")
            : null),
        new("Role, statements added", Libraries.Cdk, json => Statements(json) is { } statements && !SharesSid(json)
            ? Stack($$"""
                var role = new Role(this, "R", new RoleProps { AssumedBy = new ServicePrincipal("ec2.amazonaws.com") });
                role.AssumeRolePolicy.AddStatements({{statements}});
                """)
            : null),
        new("Role, assumed by", Libraries.Cdk, json => AssumedBy(json) is { } principal
            ? Stack($"new Role(this, \"R\", new RoleProps {{ AssumedBy = {principal} }});")
            : null),
        new("Role, assumed by several", Libraries.Cdk, json => AssumedBy(json) is { } principal
            ? Stack($"new Role(this, \"R\", new RoleProps {{ AssumedBy = new CompositePrincipal(new ServicePrincipal(\"ec2.amazonaws.com\"), {principal}) }});")
            : null),
    ];

    /// <summary>A stack whose constructor has the statements.</summary>
    public static string Stack(string statements) => $$"""
        using Amazon.CDK;
        using Amazon.CDK.AWS.IAM;
        using Constructs;

        class RolesStack : Stack
        {
            public RolesStack(Construct scope, string id) : base(scope, id)
            {
                {{statements}}
            }
        }
        """;

    /// <summary>The statements as <c>PolicyStatement</c>s; null where one has elements that no construct has, or none that one needs.</summary>
    private static string? Statements(MarkedJson json)
    {
        var statements = StatementsOf(json).Select(statement => Statement(json, statement)).ToList();
        return statements.Count == 0 || statements.Contains(null) ? null : string.Join(", ", statements);
    }

    /// <summary>The one principal of the one statement, with the statement's conditions; null where there are others, or actions that the class does not bring.</summary>
    private static string? AssumedBy(MarkedJson json)
    {
        if (StatementsOf(json).ToList() is not [var statement] || !IsOfNames(statement)
            || !statement.Members.All(member => NameOf(member).ToUpperInvariant() is "EFFECT" or "PRINCIPAL" or "ACTION" or "CONDITION")
            || !IsAllow(statement) || Member(statement, "Principal") is not { } named || Principals(json, named) is not [var principal]
            || Member(statement, "Action") is not JsonString { Text: var action } written || action.ToString() != principal.Action
            || json.Places.Contains(written.Range))
        {
            return null;
        }

        return Member(statement, "Condition") is { } condition
            ? $"new PrincipalWithConditions({principal.Code}, {Dictionary(json, condition)})"
            : principal.Code;
    }

    private static string? Statement(MarkedJson json, JsonObject statement)
    {
        // The class has an effect of its own.
        if (!IsOfNames(statement) || !statement.Members.All(member => Elements.Contains(NameOf(member))) || Member(statement, "Effect") is null
            || statement.Members.Any(member => json.Places.Contains(member.Name.Range) && !Lists.Any(list => Is(member, list.Name))))
        {
            return null;
        }

        var parts = new List<string>();
        foreach (var (name, property) in new[] { ("Principal", "Principals"), ("NotPrincipal", "NotPrincipals") })
        {
            if (Member(statement, name) is not { } written)
                continue;
            if (Principals(json, written) is not { } principals)
                return null;
            parts.Add($"{property} = new IPrincipal[] {{ {string.Join(", ", principals.Select(one => one.Code))} }}");
        }

        if (Member(statement, "Sid") is { } sid)
            parts.Add($"Sid = {Text(json, sid)}");
        if (!IsAllow(statement))
            parts.Add("Effect = Effect.DENY");
        foreach (var (name, property) in Lists)
        {
            if (statement.Members.SingleOrDefault(member => Is(member, name)) is { } list)
                parts.Add($"{property} = new[] {{ {string.Join(", ", Each(list.Value).Select((one, i) => i == 0 ? json.Mark(list.Name.Range, Text(json, one)) : Text(json, one)))} }}");
        }

        if (Member(statement, "Condition") is { } condition)
            parts.Add($"Conditions = {Dictionary(json, condition)}");
        return $"new PolicyStatement({json.Mark(statement.Range, $"new PolicyStatementProps {{ {string.Join(", ", parts)} }}")})";
    }

    /// <summary>The statements; none where there are elements beside them that no construct has.</summary>
    private static IEnumerable<JsonObject> StatementsOf(MarkedJson json) =>
        // What is said of the policy as a whole is said of a text, and the CDK writes that one.
        json.Document.Error is null && json.Document.Root is JsonObject root && !json.Places.Contains(root.Range) && IsOfNames(root)
        && root.Members.All(member => (Is(member, "Version") || Is(member, "Statement")) && !json.Places.Contains(member.Name.Range) && !json.Places.Contains(member.Value.Range))
        && Member(root, "Version") is JsonString { Text: var version } && version.ToString() == "2012-10-17"
        && Member(root, "Statement") is { } statements && Each(statements).All(one => one is JsonObject)
            ? Each(statements).OfType<JsonObject>()
            : [];

    /// <summary>Whether statements have one Sid. Of those that are added to a role nobody knows whether they all are.</summary>
    private static bool SharesSid(MarkedJson json)
    {
        var sids = StatementsOf(json).Select(static statement => (Member(statement, "Sid") as JsonString)?.Text.ToString()).Where(static sid => sid is { Length: > 0 }).ToList();
        return sids.Distinct().Count() < sids.Count;
    }

    private static List<(string Code, string Action)>? Principals(MarkedJson json, JsonValue written)
    {
        if (written is JsonString star)
            return star.Text.ToString() == "*" ? [(json.Mark(star.Range, "new StarPrincipal()"), "sts:AssumeRole")] : null;
        if (written is not JsonObject keys)
            return null;
        var principals = new List<(string, string)>();
        foreach (var member in keys.Members)
        {
            foreach (var value in Each(member.Value))
            {
                if (value is not JsonString text || json.Places.Contains(member.Name.Range) || Construct(NameOf(member), text) is not var (code, action))
                    return null;
                principals.Add((json.Mark(value.Range, code), action));
            }
        }

        return principals.Count == 0 ? null : principals;
    }

    private static (string Code, string Action)? Construct(string key, JsonString text)
    {
        var value = text.Text.ToString();
        return key.ToUpperInvariant() switch
        {
            "AWS" when value == "*" => ("new AnyPrincipal()", "sts:AssumeRole"),
            "AWS" when value.Length == 12 && value.All(char.IsAsciiDigit) => ($"new AccountPrincipal(\"{value}\")", "sts:AssumeRole"),
            "AWS" => ($"new ArnPrincipal(\"{value}\")", "sts:AssumeRole"),
            // A short name would be written out by the class.
            "SERVICE" when value.Contains('.', StringComparison.Ordinal) => ($"new ServicePrincipal(\"{value}\")", "sts:AssumeRole"),
            "FEDERATED" when value.Contains(":saml-provider/", StringComparison.Ordinal) =>
                ($"new FederatedPrincipal(\"{value}\", new Dictionary<string, object>(), \"sts:AssumeRoleWithSAML\")", "sts:AssumeRoleWithSAML"),
            "FEDERATED" => ($"new WebIdentityPrincipal(\"{value}\")", "sts:AssumeRoleWithWebIdentity"),
            _ => null,
        };
    }

    private static string Dictionary(MarkedJson json, JsonValue value) => value is JsonObject o
        ? $"new Dictionary<string, object> {{ {string.Join(", ", o.Members.Select(member => $"[{json.Mark(member.Name.Range, $"\"{member.Name.Text}\"")}] = {Dictionary(json, member.Value)}"))} }}"
        : value is JsonArray a ? $"new object[] {{ {string.Join(", ", a.Items.Select(one => Dictionary(json, one)))} }}"
        : Text(json, value);

    private static string Text(MarkedJson json, JsonValue value) => json.Mark(value.Range, value switch
    {
        JsonString text => $"\"{text.Text}\"",
        JsonLiteral literal => literal.Text,
        JsonNumber number => number.Text,
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "no text"),
    });

    private static bool IsAllow(JsonObject statement) => Member(statement, "Effect") is JsonString { Text: var effect } && effect.ToString() == "Allow";

    private static JsonValue? Member(JsonObject o, string name) => o.Members.SingleOrDefault(member => Is(member, name))?.Value;

    /// <summary>Whether no name stands there twice, as no property does.</summary>
    private static bool IsOfNames(JsonObject o) => o.Members.Select(NameOf).Distinct(StringComparer.OrdinalIgnoreCase).Count() == o.Members.Length;

    private static bool Is(JsonMember member, string name) => string.Equals(NameOf(member), name, StringComparison.OrdinalIgnoreCase);

    private static string NameOf(JsonMember member) => member.Name.Text.ToString();

    private static IEnumerable<JsonValue> Each(JsonValue value) => value is JsonArray array ? array.Items : [value];
}
