using System.Text.RegularExpressions;
using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Docs;

/// <summary>Makes a program of a code block, and reads from it what it is to be told.</summary>
internal static partial class Snippet
{
    private const string Usings = """
        using Amazon;
        using Amazon.CDK;
        using Amazon.CDK.AWS.IAM;
        using Amazon.IdentityManagement.Model;
        using Amazon.Runtime;
        using Amazon.SecurityToken;
        using Amazon.SecurityToken.Model;
        using Constructs;
        """;

    /// <summary>What stands around a block, by the word that asks for it; the block stands at the mark <c>§</c>.</summary>
    private static readonly ImmutableDictionary<string, string> Frames = ImmutableDictionary<string, string>.Empty
        .Add("in-file", "§")
        .Add("in-stack", $$"""
            {{Usings}}

            internal sealed class PageStack : Stack
            {
                internal PageStack(Construct scope, string id, IStackProps props)
                    : base(scope, id, props)
                {
            §
                }
            }
            """)
        .Add("in-method", $$"""
            {{Usings}}

            internal static class PageProgram
            {
                internal static async Task RunAsync(string accessKey, string secretKey, string sessionToken, string roleArn)
                {
                    await Task.Yield();
            §
                }
            }
            """);

    /// <summary>The words of which a C# block has exactly one.</summary>
    public static IEnumerable<string> FrameWords => Frames.Keys;

    /// <summary>The program of a C# block.</summary>
    /// <param name="editorConfig">The options that hold for it; null: none.</param>
    public static Scenario Program(CodeBlock block, string? editorConfig) =>
        new(Libraries.StsV4 | Libraries.Cdk | Libraries.Iam, Frames[block.Words.Single(Frames.ContainsKey)].Replace("§", block.Text))
        {
            EditorConfig = editorConfig,
        };

    /// <summary>The file of a JSON block: JSON has no comments.</summary>
    public static string File(CodeBlock block) => Comment().Replace(block.Text, "");

    /// <summary>The findings that a block's comments ask for: the line in what is made of it, counted from 0, and the rule's id.</summary>
    public static IEnumerable<(int Line, string Rule)> Expected(CodeBlock block) =>
        (block.Language == "json" ? block.Text : Program(block, null).Source).Split('\n')
            .SelectMany((line, number) => Comment().Matches(line).Select(match => (number, match.Groups["rule"].Value)));

    [GeneratedRegex(@" *// (?<rule>ROLE\d{4})$", RegexOptions.Multiline)]
    private static partial Regex Comment();
}
