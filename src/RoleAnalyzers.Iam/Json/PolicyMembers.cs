using RoleAnalyzers.Iam.Policies;

namespace RoleAnalyzers.Iam.Json;

/// <summary>Finds the members of a policy's objects that an edit has to know.</summary>
/// <param name="policy">The policy and its places.</param>
/// <param name="functions">What objects stand for other values; null for plain JSON.</param>
internal sealed class PolicyMembers(PolicyDocument policy, IJsonFunctions? functions)
{
    /// <summary>The object that a statement is; null when it is written otherwise.</summary>
    public JsonObject? Statement(int statement) => Plain(policy.Places.TryGetValue(new(PolicyPartKind.Statement, statement), out var place) ? place.Node : null);

    /// <summary>The object itself; null for one that stands for something else, and for what is none.</summary>
    public JsonObject? Plain(JsonValue? value) =>
        value is JsonObject plain && functions?.ValuesOf(plain) is null && functions?.TextOf(plain) is null ? plain : null;

    /// <summary>Looks for a member by its name, letter case aside. False when there may be one that is not seen, or are several.</summary>
    public static bool TryFind(JsonObject target, string name, out JsonMember? member)
    {
        member = null;
        if (!target.IsComplete)
            return false;
        foreach (var one in target.Members)
        {
            var isNamed = one.Name.Text.Is(name, StringComparison.OrdinalIgnoreCase);
            if (isNamed == Answer.Maybe || (isNamed == Answer.Yes && member is not null))
                return false;
            if (isNamed == Answer.Yes)
                member = one;
        }

        return true;
    }
}
