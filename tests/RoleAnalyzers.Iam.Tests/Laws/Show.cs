using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Tests.Laws;

/// <summary>Models in words, for the message of a failed property.</summary>
internal static class Show
{
    public static string Policy(TrustPolicy policy) => List(policy.Statements, "\n", statement =>
        $"{Text(statement.Effect)} {List(statement.Principals, ", ", p => $"{p.Kind} {Text(p.Value)}")} on {List(statement.Actions, ", ", Text)}"
        + $" but {List(statement.NotActions, ", ", Text)} if {List(statement.Conditions, " and ", Condition)}");

    private static string Condition(Condition condition) =>
        $"{Text(condition.Operator)} {Text(condition.Key)} {List(condition.Values, ", ", Text)}";

    private static string Text(PolicyText text) =>
        $"'{string.Concat(text.Segments.Select(s => s.Hole is { } hole ? $"{{{hole}}}" : s.Literal))}'";

    private static string List<T>(PartialList<T> list, string separator, Func<T, string> show) =>
        $"[{string.Join(separator, list.Select(show))}{(list.IsComplete ? "" : " …")}]";
}
