using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Reading;

/// <summary>What the analyzer that comes with the SDK reports, a constant on a request, is left to it; seen through ROLE1002.</summary>
public sealed class CheckedBySdkTests
{
    [Theory]
    [InlineData("await sts.AssumeRoleAsync(new AssumeRoleRequest { DurationSeconds = 60 });")]
    [InlineData("await sts.AssumeRoleAsync(new AssumeRoleRequest { DurationSeconds = 60 * 60 * 13 });")]
    [InlineData("await sts.AssumeRoleAsync(new AssumeRoleRequest { DurationSeconds = Day });")]
    [InlineData("const int Minute = 60; await sts.AssumeRoleAsync(new AssumeRoleRequest { DurationSeconds = Minute });")]
    [InlineData("var r = new AssumeRoleRequest(); r.DurationSeconds = 60; await sts.AssumeRoleAsync(r);")]
    [InlineData("await sts.GetSessionTokenAsync(new GetSessionTokenRequest { DurationSeconds = 1 });")]
    [InlineData("var minute = 60; await sts.AssumeRoleAsync(new AssumeRoleRequest { DurationSeconds = [|minute|] });")]
    [InlineData("await sts.AssumeRoleAsync(new AssumeRoleRequest { DurationSeconds = [|Shift|] });")]
    [InlineData("await sts.AssumeRoleAsync(new AssumeRoleRequest { DurationSeconds = [|flag ? 60 : 90|] });")]
    [InlineData("await sts.AssumeRoleAsync(new AssumeRoleRequest { DurationSeconds = [|(int)TimeSpan.FromDays(1).TotalSeconds|] });")]
    [InlineData("_ = new AssumeRoleAWSCredentials(any, id, id, new AssumeRoleAWSCredentialsOptions { DurationSeconds = [|60|] });")]
    public async Task Constants(string statements)
    {
        await CheckAsync(Libraries.StsV3, statements);
        await CheckAsync(Libraries.StsV4, statements);
    }

    private static Task<Analysis> CheckAsync(Libraries libraries, string statements) => Analyze.CheckAsync(
        new Scenario(libraries, $$"""
            using Amazon.Runtime;
            using Amazon.SecurityToken;
            using Amazon.SecurityToken.Model;

            class C
            {
                private const int Day = 86400;
                private static readonly int Shift = 86400;

                async Task M(AWSCredentials any, string id, bool flag)
                {
                    using var sts = new AmazonSecurityTokenServiceClient(any);
                    {{statements}}
                    await Task.Yield();
                }
            }
            """) { Rule = "ROLE1002" });
}
