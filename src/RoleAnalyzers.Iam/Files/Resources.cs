using RoleAnalyzers.Iam.Json;

namespace RoleAnalyzers.Iam.Files;

/// <summary>The objects of a template.</summary>
internal static class Resources
{
    /// <summary>The member of that name; null where there is certainly none, or what should hold it is no object.</summary>
    public static JsonValue? Member(JsonValue? container, string name) =>
        (container as JsonObject)?.Members.FirstOrDefault(member => member.Name.Text.Is(name) == Answer.Yes)?.Value;
}
