using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Json;

/// <summary>
/// Objects that stand for another value, as <c>{ "Ref": "AWS::AccountId" }</c> does in a template. Plain JSON has none.
/// </summary>
public interface IJsonFunctions
{
    /// <summary>The values that the object may stand for, all of them possible; null when it is what it seems, an object. Incomplete when there may be others.</summary>
    PartialList<JsonValue>? ValuesOf(JsonObject function);

    /// <summary>The text that the object stands for; null when it stands for none.</summary>
    PolicyText? TextOf(JsonObject function);
}
