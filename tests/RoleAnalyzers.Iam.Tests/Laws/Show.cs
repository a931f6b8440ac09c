using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Tests.Laws;

/// <summary>Models in words, for the message of a failed property.</summary>
internal static class Show
{
    public static string Policy(TrustPolicy policy) =>
        $"{List(policy.Elements, ", ", Text)} of {List(policy.Versions, ", ", Text)} in {Text(policy.Document)}\n"
        + List(policy.Statements, "\n", Statement)
        + List(policy.Uses, ", ", use => $" {use.Service} by {use.Property}");

    private static string Statement(Statement statement) =>
        $"{Text(statement.Effect)} {List(statement.Principals, ", ", Principal)} on {List(statement.Actions, ", ", Text)}"
        + $" but {List(statement.NotPrincipals, ", ", Principal)} and {List(statement.NotActions, ", ", Text)} if {List(statement.Conditions, " and ", Condition)}"
        + $" without {List(statement.LostConditions, ", ", Condition)} by {List(statement.Elements, ", ", Text)} as {List(statement.Sids, ", ", Text)}"
        + $" for {List(statement.Resources, ", ", Text)} but {List(statement.NotResources, ", ", Text)}";

    private static string Principal(Principal principal) =>
        $"{principal.Kind} {Text(principal.Key)} {(principal.IsKeyed ? "" : "unkeyed ")}{Text(principal.Value)}";

    private static string Condition(Condition condition) =>
        $"{Text(condition.Operator)} {Text(condition.Key)} {List(condition.Values, ", ", Text)}{(condition.IsAskedAsAccount ? " as an account" : "")}";

    private static string Text(PolicyText text) =>
        $"'{string.Concat(text.Segments.Select(s => s.Hole is { } hole ? $"{{{hole}}}" : s.Literal))}'";

    private static string List<T>(PartialList<T> list, string separator, Func<T, string> show) =>
        $"[{string.Join(separator, list.Select(show))}{(list.IsComplete ? "" : " …")}]";
}
