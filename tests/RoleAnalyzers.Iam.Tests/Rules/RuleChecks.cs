using System.Globalization;
using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Rules;

namespace RoleAnalyzers.Iam.Tests.Rules;

/// <summary>What one rule says, in the short.</summary>
internal static class RuleChecks
{
    public static ImmutableArray<Finding<PolicyPart>> Check(this TrustPolicyRule rule, params Statement[] statements) =>
        [.. rule.Check(Models.Policy(statements), Accounts.None)];

    public static int Count(this TrustPolicyRule rule, params Statement[] statements) => rule.Check(statements).Length;

    /// <summary>The edits of the only finding.</summary>
    public static ImmutableArray<Edit> Edits(this TrustPolicyRule rule, params Statement[] statements) =>
        Assert.Single(rule.Check(statements)).Edits;

    /// <summary>The message of the only finding.</summary>
    public static string Message(this TrustPolicyRule rule, params Statement[] statements)
    {
        var finding = Assert.Single(rule.Check(statements));
        return string.Format(CultureInfo.InvariantCulture, finding.Rule.Message, [.. finding.Arguments]);
    }
}
