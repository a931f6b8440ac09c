using RoleAnalyzers.Iam.Json;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Files;

/// <summary>Tells trust policies from the other policies that are written in JSON.</summary>
internal static class TrustPolicyShape
{
    /// <summary>
    /// Whether the document looks like a trust policy: a statement says who assumes a role. A policy of a bucket, a queue or a key has
    /// principals too, but other actions, and resources; a permissions policy may allow <c>sts:AssumeRole</c>, but has no principals.
    /// </summary>
    public static bool Fits(JsonValue root) =>
        root is JsonObject policy && Values(policy, "Statement").OfType<JsonObject>().Any(IsOfTrustPolicy);

    private static bool IsOfTrustPolicy(JsonObject statement)
    {
        var hasResource = Has(statement, "Resource") || Has(statement, "NotResource");
        var actions = Values(statement, "Action").Concat(Values(statement, "NotAction")).Select(TextOf).ToList();
        if (actions.Any(action => action.StartsWith("sts:AssumeRole", StringComparison.OrdinalIgnoreCase) == Answer.Yes))
            return !hasResource || HasPrincipal(statement);
        return !hasResource && HasPrincipal(statement)
            && (actions.Any(action => action.StartsWith("sts:", StringComparison.OrdinalIgnoreCase) == Answer.Yes)
                || actions.All(action => action.Is("*") != Answer.No));
    }

    private static bool HasPrincipal(JsonObject statement) => Has(statement, "Principal") || Has(statement, "NotPrincipal");

    private static PolicyText TextOf(JsonValue value) => value is JsonString text ? text.Text : PolicyText.Unknown;

    private static bool Has(JsonObject container, string name) => container.Members.Any(member => IsNamed(member, name));

    /// <summary>The value of an element, or the items of the list that it is.</summary>
    private static IEnumerable<JsonValue> Values(JsonObject container, string name) =>
        container.Members.Where(member => IsNamed(member, name))
            .SelectMany(static member => member.Value is JsonArray list ? list.Items : ImmutableArray.Create(member.Value));

    private static bool IsNamed(JsonMember member, string name) => member.Name.Text.Is(name, StringComparison.OrdinalIgnoreCase) == Answer.Yes;
}
