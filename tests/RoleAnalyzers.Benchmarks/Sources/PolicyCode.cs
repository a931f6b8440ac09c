using System.Globalization;

namespace RoleAnalyzers.Benchmarks.Sources;

/// <summary>Files that each give IAM one trust policy as text, of about two kilobytes, as long as IAM lets one be by default.</summary>
internal static class PolicyCode
{
    /// <summary>
    /// The request under its real name, with the members that are set: the package AWSSDK.IdentityManagement is not at hand where this runs.
    /// </summary>
    private const string Request = """
        namespace Amazon.IdentityManagement.Model;

        public sealed class CreateRoleRequest
        {
            public string? RoleName { get; set; }

            public string? AssumeRolePolicyDocument { get; set; }
        }

        """;

    /// <summary>The files, and behind them the one that declares the request.</summary>
    public static ImmutableArray<string> Files { get; } =
        [.. Enumerable.Range(0, ProjectSources.FileCount).Select(n => File(n, Policy(n))), Request];

    /// <summary>The same files with a policy of two characters: what a request costs by itself.</summary>
    public static ImmutableArray<string> EmptyFiles { get; } =
        [.. Enumerable.Range(0, ProjectSources.FileCount).Select(n => File(n, "{}")), Request];

    /// <summary>How long the policies are, in characters.</summary>
    public static int Length { get; } = Policy(0).Length;

    private static string File(int n, string policy) => string.Create(CultureInfo.InvariantCulture, $$$""""
        using Amazon.IdentityManagement.Model;

        namespace Measured;

        public static class Roles{{{n}}}
        {
            public static CreateRoleRequest Create() => new()
            {
                RoleName = "role-{{{n}}}",
                AssumeRolePolicyDocument = """
        {{{policy}}}
        """,
            };
        }

        """");

    private static string Policy(int n) => string.Create(CultureInfo.InvariantCulture, $$$"""
        {
          "Version": "2012-10-17",
          "Statement": [
        {{{string.Join(",\n", Enumerable.Range(0, 5).Select(i => Statement(n, i)))}}}
          ]
        }
        """);

    private static string Statement(int n, int i) => string.Create(CultureInfo.InvariantCulture, $$$"""
            {
              "Sid": "Callers{{{n}}}Of{{{i}}}",
              "Effect": "Allow",
              "Principal": { "AWS": [ "arn:aws:iam::{{{111122220000 + i}}}:role/build-{{{n}}}", "arn:aws:iam::{{{111122220000 + i}}}:role/deploy-{{{n}}}" ] },
              "Action": [ "sts:AssumeRole", "sts:TagSession" ],
              "Condition": {
                "StringEquals": { "sts:ExternalId": "customer-{{{n}}}-{{{i}}}" },
                "Bool": { "aws:MultiFactorAuthPresent": "true" }
              }
            }
        """);
}
