using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Rules;

/// <summary>A rule about trust policies, whichever front-end they were written for.</summary>
public abstract class TrustPolicyRule
{
    /// <summary>Its id, wording and level.</summary>
    public abstract Rule Rule { get; }

    /// <summary>What it finds, in the order of the policy, as if it were the only rule.</summary>
    public abstract IEnumerable<Finding<PolicyPart>> Check(TrustPolicy policy, Accounts accounts);

    /// <summary>Each principal of the policy, whatever its statement does with it, with its place.</summary>
    protected static IEnumerable<(Principal Principal, PolicyPart Part)> Principals(TrustPolicy policy)
    {
        for (var s = 0; s < policy.Statements.Count; s++)
        {
            var principals = policy.Statements[s].Principals;
            for (var p = 0; p < principals.Count; p++)
                yield return (principals[p], new(PolicyPartKind.Principal, s, p));
        }
    }

    /// <summary>Each condition of the statements that say who may assume the role, with its place.</summary>
    protected static IEnumerable<(Statement Statement, Condition Condition, PolicyPart Part)> AllowingConditions(TrustPolicy policy)
    {
        for (var s = 0; s < policy.Statements.Count; s++)
        {
            var statement = policy.Statements[s];
            if (statement.AllowsAssuming != Answer.Yes)
                continue;
            for (var c = 0; c < statement.Conditions.Count; c++)
                yield return (statement, statement.Conditions[c], new(PolicyPartKind.Condition, s, c));
        }
    }

    /// <summary>Whether the principal is the only one of its statement, so that what is asked of the statement is asked of it alone.</summary>
    protected static bool IsAlone(Statement statement) => statement.Principals is { IsComplete: true, Count: 1 };

    /// <summary>The current version of the policy language, unless some text of the policy would have another meaning in it.</summary>
    protected static Edit[] CurrentVersion(TrustPolicy policy) =>
        policy.Document.Equals(PolicyText.Unknown) || PolicyVersion.HasVariables(policy.Document) ? [] : [new Edit.SetVersion(PolicyVersion.Current)];
}
