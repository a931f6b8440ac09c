using RoleAnalyzers.Analyzers;

namespace RoleAnalyzers.CodeFixes.Writing.Cdk;

/// <summary>The account that a role is deployed to, as the CDK names it.</summary>
internal static class OwnAccount
{
    /// <summary>The expression of its id; null where no construct is, so that nothing fills it in.</summary>
    public static string? Of(Site site, int position) => Class(site, position) is { } aws ? $"{aws}.ACCOUNT_ID" : null;

    /// <summary>The expression of the ARN of the account as a whole; null where no construct is.</summary>
    public static string? Root(Site site, int position) =>
        Class(site, position) is { } aws ? $"$\"arn:{{{aws}.PARTITION}}:iam::{{{aws}.ACCOUNT_ID}}:root\"" : null;

    private static string? Class(Site site, int position) => site.Place(FixFacts.Role) is not null ? Names.Of(site, "Amazon.CDK.Aws", position) : null;
}
