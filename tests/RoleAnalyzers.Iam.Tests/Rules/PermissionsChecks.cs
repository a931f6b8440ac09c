using System.Globalization;
using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Rules;

namespace RoleAnalyzers.Iam.Tests.Rules;

/// <summary>What one rule says of a permissions policy, in the short.</summary>
internal static class PermissionsChecks
{
    public static int Count(this PermissionsPolicyRule rule, params Statement[] statements) => rule.Check(new PermissionsPolicy(Models.List(statements))).Count();

    /// <summary>The message of the only finding.</summary>
    public static string Message(this PermissionsPolicyRule rule, params Statement[] statements)
    {
        var finding = Assert.Single(rule.Check(new PermissionsPolicy(Models.List(statements))));
        return string.Format(CultureInfo.InvariantCulture, finding.Rule.Message, [.. finding.Arguments]);
    }
}
