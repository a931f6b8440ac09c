using RoleAnalyzers.Iam.Json;
using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Equivalence;

/// <summary>Files beside the sources: a policy by itself, and one in a CloudFormation template.</summary>
internal static class FileForms
{
    public static ImmutableArray<Form> All { get; } =
    [
        Of("policy.trust-policy.json", Itself),
        Of("compact.trust-policy.json", json => Spaced(json, "")),
        Of("lines.trust-policy.json", json => Spaced(json, "\r\n\t")),
        Of("object.template.json", json => IsObject(json) ? Template("AWS::IAM::Role", Itself(json)) : null) with { HasFunctions = true },
        Of("lines.template.json", json => IsObject(json) ? Template("AWS::IAM::Role", Spaced(json, "\r\n\t")) : null) with { HasFunctions = true },
        Of("serverless.template", json => IsObject(json) ? Template("AWS::Serverless::Function", Itself(json)) : null) with { HasFunctions = true },
        Of("text.template.json", json => Template("AWS::IAM::Role", Text(json))),
        // There a variable of the policy is one of the template.
        Of("substituted.template.json", json => json.Text.Contains("${", StringComparison.Ordinal) ? null : Template("AWS::IAM::Role", $"{{ \"Fn::Sub\": {Text(json)} }}")),
    ];

    private static Form Of(string name, Func<MarkedJson, string?> write) => new(name, Libraries.None, write) { Path = $"/Main/{name}" };

    private static string Template(string type, string policy) => $$"""
        {
          "Parameters": { "ExternalId": { "Type": "String" }, "Vendor": { "Type": "String" } },
          "Conditions": { "IsProduction": { "Fn::Equals": [ { "Ref": "AWS::Region" }, "eu-central-1" ] } },
          "Resources": { "Role": { "Type": "{{type}}", "Properties": { "AssumeRolePolicyDocument": {{policy}} } } }
        }
        """;

    private static string Itself(MarkedJson json) => json.Write(static c => c.ToString());

    /// <summary>The policy as a JSON string.</summary>
    private static string Text(MarkedJson json) => $"\"{json.Write(static c => c is '"' or '\\' ? $"\\{c}" : c.ToString())}\"";

    /// <summary>The policy with other white space. The policies have no escapes.</summary>
    private static string Spaced(MarkedJson json, string space)
    {
        var isInString = false;
        return json.Write(c =>
        {
            isInString ^= c == '"';
            return c == ' ' && !isInString ? space : c.ToString();
        });
    }

    private static bool IsObject(MarkedJson json) => json.Document is { Error: null, Root: JsonObject };
}
