using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Fixes;

/// <summary>ROLE1001 repaired: the duration becomes 3600 seconds, in the style of the expression, and nothing else changes.</summary>
public sealed class DurationFixTests
{
    [Theory]
    [InlineData("43200", "3600")]
    [InlineData("60 * 60 * 12", "3600")]
    [InlineData("(60 * 60 * 12)", "(3600)")]
    [InlineData("/* twelve hours */ 43200 /* as ever */", "/* twelve hours */ 3600 /* as ever */")]
    [InlineData("(int)TimeSpan.FromHours(8).TotalSeconds", "(int)TimeSpan.FromHours(1).TotalSeconds")]
    [InlineData("(int)TimeSpan.FromMinutes(90).TotalSeconds", "(int)TimeSpan.FromMinutes(60).TotalSeconds")]
    [InlineData("(int)TimeSpan.FromDays(1).TotalSeconds", "(int)TimeSpan.FromHours(1).TotalSeconds")]
    [InlineData("(int)new TimeSpan(8, 0, 0).TotalSeconds", "(int)new TimeSpan(1, 0, 0).TotalSeconds")]
    [InlineData("(int)(TimeSpan.FromHours(2) + TimeSpan.FromMinutes(30)).TotalSeconds", "(int)(TimeSpan.FromHours(1)).TotalSeconds")]
    [InlineData("Convert.ToInt32(TimeSpan.FromHours(2).TotalSeconds)", "Convert.ToInt32(TimeSpan.FromHours(1).TotalSeconds)")]
    [InlineData("flag ? 43200 : 7200", "3600")]
    public Task The_value_is_set_in_the_style_of_the_expression(string before, string after) =>
        CheckAsync($"DurationSeconds = {Marked(before)},", $"DurationSeconds = {after},");

    [Theory]
    [InlineData("flag ? 43200 : 900", "Math.Min(flag ? 43200 : 900, 3600)")]
    [InlineData("hours > 1 ? 43200 : flag ? 900 : (int?)null", "Math.Min((hours > 1 ? 43200 : flag ? 900 : (int?)null) ?? 3600, 3600)")]
    [InlineData("Math.Min(flag ? 43200 : 900, 7200)", "Math.Min(flag ? 43200 : 900, 3600)")]
    [InlineData("flag switch { true => 7200, _ => 900 }", "Math.Min(flag switch { true => 7200, _ => 900 }, 3600)")]
    public Task A_value_that_may_be_lower_is_bounded(string before, string after) =>
        CheckAsync($"DurationSeconds = [|{before}|],", $"DurationSeconds = {after},");

    [Theory]
    [InlineData(Libraries.StsV3)]
    [InlineData(Libraries.StsV4)]
    public Task A_local_that_serves_nothing_else_is_changed_where_it_is_written(Libraries sdk) =>
        CheckAsync("DurationSeconds = [|seconds|],", "DurationSeconds = seconds,", "var seconds = 60 * 60 * 12;", "var seconds = 3600;", sdk);

    [Fact]
    public Task A_constant_behind_another_is_changed_where_it_is_written() =>
        CheckAsync(
            "DurationSeconds = [|(int)length.TotalSeconds|],",
            "DurationSeconds = (int)length.TotalSeconds,",
            "var night = TimeSpan.FromHours(8); var length = night;",
            "var night = TimeSpan.FromHours(1); var length = night;");

    [Fact]
    public Task A_local_that_serves_another_purpose_stays_and_its_name_gives_way() =>
        CheckAsync(
            "DurationSeconds = [|seconds|],",
            "DurationSeconds = 3600,",
            "const int seconds = 43200; Console.WriteLine(seconds);",
            "const int seconds = 43200; Console.WriteLine(seconds);");

    [Fact]
    public Task A_time_that_serves_another_purpose_gives_way_in_its_style() =>
        CheckAsync(
            "DurationSeconds = [|(int)day.TotalSeconds|],",
            "DurationSeconds = (int)TimeSpan.FromHours(1).TotalSeconds,",
            "var day = TimeSpan.FromHours(24); Console.WriteLine(day);",
            "var day = TimeSpan.FromHours(24); Console.WriteLine(day);");

    [Theory]
    [InlineData("private const int Seconds = 43200;", "private const int Seconds = 3600;", "Seconds")]
    [InlineData("private static readonly int Seconds = 12 * 3600;", "private static readonly int Seconds = 3600;", "Seconds")]
    [InlineData("private static readonly TimeSpan Length = TimeSpan.FromHours(12);", "private static readonly TimeSpan Length = TimeSpan.FromHours(1);", "(int)Length.TotalSeconds")]
    [InlineData("internal const int Seconds = 43200;", "internal const int Seconds = 3600;", "Hop.Seconds")]
    public Task A_field_that_serves_nothing_else_is_changed_where_it_is_written(string before, string after, string use) =>
        CheckMemberAsync($"DurationSeconds = [|{use}|],", $"DurationSeconds = {use},", before, after);

    [Theory]
    [InlineData("public const int Seconds = 43200;", "Seconds", "3600")]
    [InlineData("private const int Seconds = 43200; private int Twice => 2 * Seconds;", "Seconds", "3600")]
    public Task A_field_that_serves_others_stays(string field, string use, string after) =>
        CheckMemberAsync($"DurationSeconds = [|{use}|],", $"DurationSeconds = {after},", field, field);

    [Fact]
    public Task Two_requests_that_share_a_local_are_repaired_at_their_uses()
    {
        // The second then names a local that serves nothing else.
        const string Before = "var again = new AssumeRoleRequest { RoleArn = \"arn:aws:iam::111122223333:role/b\", RoleSessionName = \"b\", DurationSeconds = [|seconds|] }; await second.AssumeRoleAsync(again);";
        var before = Program("DurationSeconds = [|seconds|],", "const int seconds = 43200;").Replace("return await", Before + "\n        return await");
        var after = Program("DurationSeconds = seconds,", "const int seconds = 3600;")
            .Replace("return await", Before.Replace("[|seconds|]", "3600") + "\n        return await");

        return Fix.CheckAllAsync(
            new(Libraries.StsV4, before) { Rule = "ROLE1001" }, new(Libraries.StsV4, after), Microsoft.CodeAnalysis.CodeFixes.FixAllScope.Document, "first");
    }

    [Theory]
    [InlineData("DurationSeconds = [|43200|],")]
    [InlineData("DurationSeconds = [|43200|], // long")]
    public Task Removed_with_its_line(string line) =>
        CheckAsync($"// before\n            {line}\n            // after", "// before\n            // after", action: 1);

    [Theory]
    [InlineData("new AssumeRoleRequest { DurationSeconds = [|43200|] }", "new AssumeRoleRequest { }")]
    [InlineData("new AssumeRoleRequest { RoleArn = arn, DurationSeconds = [|43200|] }", "new AssumeRoleRequest { RoleArn = arn }")]
    [InlineData("new AssumeRoleRequest { RoleArn = arn, DurationSeconds = [|43200|], }", "new AssumeRoleRequest { RoleArn = arn, }")]
    [InlineData("new AssumeRoleRequest { DurationSeconds = [|43200|], RoleArn = arn }", "new AssumeRoleRequest { RoleArn = arn }")]
    public Task Removed_from_one_line(string before, string after) =>
        Fix.CheckAsync(
            new(Libraries.StsV4, Statements($"await second.AssumeRoleAsync({before});")) { Rule = "ROLE1001" },
            Statements($"await second.AssumeRoleAsync({after});"),
            action: 1);

    [Fact]
    public Task An_assignment_is_removed_with_its_line() =>
        Fix.CheckAsync(
            new(Libraries.StsV4, Statements("var request = new AssumeRoleRequest();\n        request.DurationSeconds = [|43200|]; // long\n        await second.AssumeRoleAsync(request);")) { Rule = "ROLE1001" },
            Statements("var request = new AssumeRoleRequest();\n        await second.AssumeRoleAsync(request);"),
            action: 1);

    [Theory]
    [InlineData("if (flag) request.DurationSeconds = [|43200|];")]
    [InlineData("if (flag) { request.DurationSeconds = [|43200|]; }")]
    [InlineData("var seconds = hours == 1 ? 7200 : 10800; request.DurationSeconds = [|seconds|];")]
    public async Task Removal_that_would_leave_a_shell_behind_is_not_offered(string statement)
    {
        var offered = await Fix.OfferedAsync(new(
            Libraries.StsV4,
            Statements($"var request = new AssumeRoleRequest(); {statement} await second.AssumeRoleAsync(request);"))
        {
            Rule = "ROLE1001",
        });

        Assert.Equal([("Set 3600 seconds", "first")], offered);
    }

    [Fact]
    public Task Bytes_outside_the_edit_stay()
    {
        var before = Program("DurationSeconds = [|43200|],\t// long  ").Replace("    ", "\t").ReplaceLineEndings("\r\n");
        return Fix.CheckAsync(new(Libraries.StsV4, before) { Rule = "ROLE1001" }, before.Replace("[|43200|]", "3600"));
    }

    private static string Marked(string expression)
    {
        var bare = expression.Replace("/* twelve hours */ ", "").Replace(" /* as ever */", "");
        return expression.Replace(bare, $"[|{bare}|]");
    }

    private static Task CheckAsync(
        string before, string after, string statementsBefore = "", string statementsAfter = "", Libraries sdk = Libraries.StsV4, int action = 0) =>
        Fix.CheckAsync(new(sdk, Program(before, statementsBefore)) { Rule = "ROLE1001" }, Program(after, statementsAfter), action: action);

    private static Task CheckMemberAsync(string before, string after, string memberBefore, string memberAfter) =>
        Fix.CheckAsync(
            new(Libraries.StsV4, Program(before).Replace("public class Hop\n{", "public class Hop\n{\n    " + memberBefore)) { Rule = "ROLE1001" },
            Program(after).Replace("public class Hop\n{", "public class Hop\n{\n    " + memberAfter));

    private static string Program(string duration, string statements = "") => Statements($$"""
        {{statements}}
                return await second.AssumeRoleAsync(new AssumeRoleRequest
                {
                    RoleArn = arn,
                    {{duration}}
                    RoleSessionName = "hop",
                });
        """.Trim());

    private static string Statements(string statements) => $$"""
        using Amazon.SecurityToken;
        using Amazon.SecurityToken.Model;

        public class Hop
        {
            private const string arn = "arn:aws:iam::111122223333:role/second";

            async Task<object> Again(bool flag, int hours, AmazonSecurityTokenServiceClient client)
            {
                var first = await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/first" });
                var second = new AmazonSecurityTokenServiceClient(first.Credentials);
                {{statements}}
            {{(statements.Contains("return") ? "}" : "    return null;\n    }")}}
        }
        """;
}
