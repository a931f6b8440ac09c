using RoleAnalyzers.Iam.Policies;

namespace RoleAnalyzers.Iam.Json;

/// <summary>
/// Where each part of a policy that is written is written. Few ask, only findings and repairs: the policy is read once more when one does.
/// </summary>
public sealed class PolicyPlaces
{
    private readonly Func<IReadOnlyDictionary<PolicyPart, JsonPlace>> _read;
    private IReadOnlyDictionary<PolicyPart, JsonPlace>? _index;

    /// <param name="read">Reads the places; always the same.</param>
    internal PolicyPlaces(Func<IReadOnlyDictionary<PolicyPart, JsonPlace>> read) => _read = read;

    /// <summary>The place of a part that is written.</summary>
    public JsonPlace this[PolicyPart part] => Index[part];

    private IReadOnlyDictionary<PolicyPart, JsonPlace> Index => _index ??= _read();

    /// <summary>The place of a part. False when it is not written.</summary>
    public bool TryGetValue(PolicyPart part, out JsonPlace place) => Index.TryGetValue(part, out place);
}
