using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Reading;

/// <summary>External IDs of requests and options in the ways that programs write them, seen through ROLE3002.</summary>
public sealed class ExternalIdTests
{
    [Theory]
    [InlineData("await sts.AssumeRoleAsync(new AssumeRoleRequest { ExternalId = [|\"changeme\"|] });")]
    [InlineData("await sts.AssumeRoleAsync(new AssumeRoleRequest { ExternalId = \"a1b2c3\" });")]
    [InlineData("await sts.AssumeRoleAsync(new AssumeRoleRequest { ExternalId = id });")]
    [InlineData("await sts.AssumeRoleAsync(new AssumeRoleRequest { ExternalId = null });")]
    [InlineData("await sts.AssumeRoleAsync(new AssumeRoleRequest());")]
    [InlineData("await sts.AssumeRoleAsync(given);")]
    [InlineData("const string Id = \"changeme\"; await sts.AssumeRoleAsync(new AssumeRoleRequest { ExternalId = [|Id|] });")]
    [InlineData("var r = new AssumeRoleRequest { ExternalId = \"changeme\" }; r.ExternalId = id; await sts.AssumeRoleAsync(r);")]
    [InlineData("var r = new AssumeRoleRequest(); if (flag) r.ExternalId = [|\"todo\"|]; await sts.AssumeRoleAsync(r);")]
    [InlineData("await sts.AssumeRoleAsync(new AssumeRoleRequest { ExternalId = [|id ?? \"changeme\"|] });")]
    [InlineData("await sts.AssumeRoleAsync(new AssumeRoleRequest { ExternalId = [|$\"<ID>-{id}\"|] });")]
    // Length and characters: of a constant the SDK's own analyzer speaks.
    [InlineData("await sts.AssumeRoleAsync(new AssumeRoleRequest { ExternalId = \"x\" });")]
    [InlineData("await sts.AssumeRoleAsync(new AssumeRoleRequest { ExternalId = \"acme \" + \"*\" });")]
    [InlineData("const string Id = \"acme *\"; await sts.AssumeRoleAsync(new AssumeRoleRequest { ExternalId = Id });")]
    [InlineData("var own = \"acme *\"; await sts.AssumeRoleAsync(new AssumeRoleRequest { ExternalId = [|own|] });")]
    [InlineData("await sts.AssumeRoleAsync(new AssumeRoleRequest { ExternalId = [|$\"acme {id}\"|] });")]
    [InlineData("await sts.AssumeRoleAsync(new AssumeRoleRequest { ExternalId = [|flag ? \"x\" : \"a1b2\"|] });")]
    // Another one with every call.
    [InlineData("await sts.AssumeRoleAsync(new AssumeRoleRequest { ExternalId = [|Guid.NewGuid().ToString()|] });")]
    [InlineData("await sts.AssumeRoleAsync(new AssumeRoleRequest { ExternalId = [|Guid.NewGuid().ToString(\"N\")|] });")]
    [InlineData("await sts.AssumeRoleAsync(new AssumeRoleRequest { ExternalId = [|$\"acme-{Guid.NewGuid()}\"|] });")]
    [InlineData("var fresh = Guid.NewGuid().ToString(); await sts.AssumeRoleAsync(new AssumeRoleRequest { ExternalId = fresh });")]
    [InlineData("await sts.AssumeRoleAsync(new AssumeRoleRequest { ExternalId = guid.ToString() });")]
    [InlineData("await sts.AssumeRoleAsync(new AssumeRoleRequest { ExternalId = Own.NewGuid().ToString() });")]
    [InlineData("await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleSessionName = Guid.NewGuid().ToString(), ExternalId = id });")]
    public async Task Requests(string statements)
    {
        await CheckAsync(Libraries.StsV3, statements);
        await CheckAsync(Libraries.StsV4, statements);
    }

    [Theory]
    [InlineData("_ = new AssumeRoleAWSCredentials(any, id, id, new AssumeRoleAWSCredentialsOptions { ExternalId = [|\"x\"|] });")]
    [InlineData("_ = new AssumeRoleAWSCredentials(any, id, id, new() { ExternalId = [|\"acme *\"|] });")]
    [InlineData("_ = new AssumeRoleAWSCredentials(any, id, id, new() { ExternalId = [|\"<ID>\"|] });")]
    [InlineData("_ = new AssumeRoleAWSCredentials(any, id, id, new() { ExternalId = [|Guid.NewGuid().ToString()|] });")]
    [InlineData("_ = new AssumeRoleAWSCredentials(any, id, id, new() { ExternalId = id });")]
    [InlineData("_ = new AssumeRoleAWSCredentials(any, id, id, null);")]
    [InlineData("_ = new AssumeRoleAWSCredentials(any, id, id);")]
    [InlineData("var o = new AssumeRoleAWSCredentialsOptions(); _ = new AssumeRoleAWSCredentials(any, id, id, o); o.ExternalId = [|\"x\"|];")]
    [InlineData("var o = new AssumeRoleAWSCredentialsOptions { ExternalId = \"x\" }; _ = new AssumeRoleAWSCredentials(any, id, id, o); o.ExternalId = id;")]
    public async Task Options(string statements)
    {
        await CheckAsync(Libraries.StsV3, statements);
        await CheckAsync(Libraries.StsV4, statements);
    }

    private static Task<Analysis> CheckAsync(Libraries libraries, string statements) => Analyze.CheckAsync(
        new Scenario(libraries, $$"""
            using Amazon.Runtime;
            using Amazon.SecurityToken;
            using Amazon.SecurityToken.Model;

            static class Own { public static object NewGuid() => null; }

            class C
            {
                async Task M(IAmazonSecurityTokenService sts, AssumeRoleRequest given, AWSCredentials any, string id, Guid guid, bool flag)
                {
                    {{statements}}
                    await Task.Yield();
                }
            }
            """) { Rule = "ROLE3002" });
}
