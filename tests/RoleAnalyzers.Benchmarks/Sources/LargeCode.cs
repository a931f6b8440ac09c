using System.Globalization;

namespace RoleAnalyzers.Benchmarks.Sources;

/// <summary>Files that ask for a role session in code of a size that programs hardly ever have.</summary>
internal static class LargeCode
{
    private const string Head = AwsCode.Usings + "namespace Measured;\n\n";

    /// <summary>One method of about so many basic blocks: each branch is the block of its condition and that of its body.</summary>
    public static string LongMethod(int blocks) => $$"""
        {{Head}}public static class LongMethod
        {
            public static async Task<int> RunAsync(AmazonSecurityTokenServiceClient sts, string role, int number)
            {
                var seconds = 900;
        {{Lines(blocks / 2, n => $"        if (number > {n}) seconds += number;")}}
                await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "long", DurationSeconds = seconds });
                return seconds;
            }
        }
        """;

    /// <summary>So many methods, each of which calls the next one; the last one asks for the session.</summary>
    public static string Chain(int depth) => $$"""
        {{Head}}public static class Chain
        {
            public static Task RunAsync(string role) => Call0Async(new AmazonSecurityTokenServiceClient(), role, 3600);

        {{Lines(depth, n => $"    private static Task Call{n}Async(AmazonSecurityTokenServiceClient sts, string role, int seconds) => {(
            n < depth - 1 ? $"Call{n + 1}Async(sts, role, seconds)"
            : "sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = \"chain\", DurationSeconds = seconds })")};")}}
        }
        """;

    /// <summary>One class of so many methods, each of which asks for a session.</summary>
    public static string ManyMethods(int count) => $$"""
        {{Head}}public sealed class ManyMethods
        {
            private readonly AmazonSecurityTokenServiceClient _sts = new();

        {{Lines(count, n => $"    public Task Assume{n}Async(string role) => _sts.AssumeRoleAsync(new AssumeRoleRequest {{ RoleArn = role, RoleSessionName = \"many\", DurationSeconds = {900 + n} }});")}}
        }
        """;

    private static string Lines(int count, Func<int, FormattableString> line) =>
        string.Join("\n", Enumerable.Range(0, count).Select(n => line(n).ToString(CultureInfo.InvariantCulture)));
}
