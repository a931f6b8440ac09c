using Microsoft.CodeAnalysis;
using RoleAnalyzers.Iam.Json;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Reading.Text;

/// <summary>A trust policy that a program writes as text.</summary>
/// <param name="Written">The text.</param>
/// <param name="Json">What it is as JSON.</param>
/// <param name="Policy">What it is as a policy.</param>
internal sealed record WrittenPolicy(WrittenText Written, JsonDocument Json, PolicyDocument Policy)
{
    /// <summary>Reads a text.</summary>
    /// <param name="written">The text.</param>
    /// <param name="functions">What objects stand for other values; null for plain JSON, where none do.</param>
    public static WrittenPolicy Read(WrittenText written, IJsonFunctions? functions = null)
    {
        var json = JsonDocument.Read(written.Json);
        return new(written, json, PolicyDocument.Read(json, json.Root, functions));
    }

    /// <summary>The policy with its places.</summary>
    public PlacedPolicy Placed() => PlacedPolicy.Of(Policy, LocationOf);

    private Location LocationOf(TextRange range) => Location.Create(Written.Expression.SyntaxTree, Written.SpanOf(range));
}
