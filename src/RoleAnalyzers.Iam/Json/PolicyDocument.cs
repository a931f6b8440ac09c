using RoleAnalyzers.Iam.Policies;

namespace RoleAnalyzers.Iam.Json;

/// <summary>A trust policy read from a JSON text.</summary>
/// <param name="Policy">The policy.</param>
/// <param name="Places">Where each part of it that is written is written.</param>
public sealed record PolicyDocument(TrustPolicy Policy, PolicyPlaces Places)
{
    /// <summary>
    /// Reads the policy that a value of a document holds: the whole document, or a part of a template. Of a document that is broken, and
    /// of a value that is no object, nothing is known but that.
    /// </summary>
    /// <param name="document">The text, for what it says between the values.</param>
    /// <param name="value">The value.</param>
    /// <param name="functions">What objects stand for other values; null for plain JSON, where none do.</param>
    public static PolicyDocument Read(JsonDocument document, JsonValue value, IJsonFunctions? functions = null) =>
        new(
            new PolicyDocumentReader(document, functions).Read(value),
            new(() =>
            {
                var places = new Dictionary<PolicyPart, JsonPlace>();
                new PolicyDocumentReader(document, functions, places).Read(value);
                return places;
            }));

    /// <summary>Reads the policy that a document is.</summary>
    public static PolicyDocument Read(JsonDocument document) => Read(document, document.Root);
}
