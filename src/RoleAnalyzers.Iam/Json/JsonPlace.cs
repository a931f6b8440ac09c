using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Json;

/// <summary>Where a part of a policy is written in a JSON text.</summary>
/// <param name="Node">What is written: a value, or the name of <paramref name="Member"/>.</param>
/// <param name="Container">The object or array that it is in; null for the whole text.</param>
/// <param name="Member">The member that it is the name or the value of, when it is in an object.</param>
public readonly record struct JsonPlace(JsonValue Node, JsonValue? Container, JsonMember? Member)
{
    public TextRange Range => Node.Range;
}
