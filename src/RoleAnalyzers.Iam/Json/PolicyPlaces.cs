using RoleAnalyzers.Iam.Policies;

namespace RoleAnalyzers.Iam.Json;

/// <summary>Where each part of a policy that is written is written. Few ask, only findings and repairs: they are indexed when one does.</summary>
public sealed class PolicyPlaces
{
    private readonly IReadOnlyList<(PolicyPart Part, JsonPlace Place)> _places;
    private Dictionary<PolicyPart, JsonPlace>? _index;

    /// <param name="places">The places, each part once. The list does not change any more.</param>
    internal PolicyPlaces(IReadOnlyList<(PolicyPart Part, JsonPlace Place)> places) => _places = places;

    /// <summary>The place of a part that is written.</summary>
    public JsonPlace this[PolicyPart part] => Index[part];

    private Dictionary<PolicyPart, JsonPlace> Index => _index ??= _places.ToDictionary(static one => one.Part, static one => one.Place);

    /// <summary>The place of a part. False when it is not written.</summary>
    public bool TryGetValue(PolicyPart part, out JsonPlace place) => Index.TryGetValue(part, out place);
}
