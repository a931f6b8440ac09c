using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Rules;

/// <summary>A rule about what identities may do with roles.</summary>
public abstract class PermissionsPolicyRule
{
    /// <summary>Its id, wording and level.</summary>
    public abstract Rule Rule { get; }

    /// <summary>What it finds, in the order of the policy.</summary>
    public abstract IEnumerable<Finding<PolicyPart>> Check(PermissionsPolicy policy);

    /// <summary>
    /// The resources of statements that allow the action on them, each with the pattern that names the action. The bare <c>*</c> names none: who
    /// writes that means everything, and no role in particular. So does who says what is not allowed.
    /// </summary>
    private protected static IEnumerable<(Statement Statement, PolicyText Action, PolicyText Resource, PolicyPart Part)> Allowed(
        PermissionsPolicy policy, string action)
    {
        for (var s = 0; s < policy.Statements.Count; s++)
        {
            var statement = policy.Statements[s];
            if (statement.Effect.Is("Allow") != Answer.Yes
                // What names principals is the policy of a resource.
                || statement is not { Principals: { IsComplete: true, Count: 0 }, NotPrincipals: { IsComplete: true, Count: 0 } }
                || statement is not { NotActions: { IsComplete: true, Count: 0 }, NotResources: { IsComplete: true, Count: 0 } }
                || statement.Actions.Any(static one => one.Is("*")) != Answer.No
                || statement.Actions.Items.FirstOrDefault(one => one.Matches(action) == Answer.Yes) is not { } named)
            {
                continue;
            }

            for (var r = 0; r < statement.Resources.Count; r++)
                yield return (statement, named, statement.Resources[r], new(PolicyPartKind.Resource, s, r));
        }
    }

    /// <summary>
    /// Whether a condition asks one of the keys, or one that tells whose the role is: its account, its organisation, its tags. A key of which
    /// nothing is known may.
    /// </summary>
    private protected static Answer Narrows(Statement statement, params string[] keys) => statement.Conditions.Any(condition => Answers.Either(
        Answers.Either(
            condition.Key.StartsWith("aws:Resource", StringComparison.OrdinalIgnoreCase),
            condition.Key.StartsWith("iam:ResourceTag/", StringComparison.OrdinalIgnoreCase)),
        Answers.Any(keys.ToImmutableArray(), key => condition.Asks(key))));
}
