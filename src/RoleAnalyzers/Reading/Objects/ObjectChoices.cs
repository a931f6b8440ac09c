using RoleAnalyzers.Iam;
using RoleAnalyzers.Iam.Json;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Reading.Objects;

/// <summary>
/// One of several items, depending on the way that the program took. <see cref="ObjectText"/> writes them as an object of one member that
/// no policy has, a list of the alternatives; an empty list is none at all.
/// </summary>
/// <param name="others">What else stands for another value; null where nothing does.</param>
internal sealed class ObjectChoices(IJsonFunctions? others = null) : IJsonFunctions
{
    /// <summary>The name of the member: a character of private use.</summary>
    public const string Name = "\uE000";

    public PartialList<JsonValue>? ValuesOf(JsonObject function) =>
        function is { IsComplete: true, Members: [{ Value: JsonArray alternatives } member] } && member.Name.Text.Is(Name) == Answer.Yes
            ? new(alternatives.Items, alternatives.IsComplete)
            : others?.ValuesOf(function);

    public PolicyText? TextOf(JsonObject function) => others?.TextOf(function);
}
