using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Reading;

/// <summary>Requests, options and clients in the ways that programs write them, seen through ROLE1001.</summary>
public sealed class DurationTests
{
    [Theory]
    [InlineData("await client.AssumeRoleAsync(new AssumeRoleRequest { DurationSeconds = [|7200|] });")]
    [InlineData("await client.AssumeRoleAsync(new AssumeRoleRequest { DurationSeconds = 3600 });")]
    [InlineData("await client.AssumeRoleAsync(new AssumeRoleRequest());")]
    [InlineData("await client.AssumeRoleAsync(given);")]
    [InlineData("var r = new AssumeRoleRequest(); r.DurationSeconds = [|7200|]; await client.AssumeRoleAsync(r);")]
    [InlineData("var r = new AssumeRoleRequest { DurationSeconds = 7200 }; r.DurationSeconds = 900; await client.AssumeRoleAsync(r);")]
    [InlineData("var r = new AssumeRoleRequest { DurationSeconds = [|7200|] }; if (flag) r.DurationSeconds = 900; await client.AssumeRoleAsync(r);")]
    [InlineData("var r = new AssumeRoleRequest(); if (flag) r.DurationSeconds = [|7200|]; await client.AssumeRoleAsync(r);")]
    [InlineData("await client.AssumeRoleAsync(new AssumeRoleRequest { DurationSeconds = [|flag ? 900 : 7200|] });")]
    [InlineData("await client.AssumeRoleAsync(new AssumeRoleRequest { DurationSeconds = {|ROLE1009:number|} });")]
    [InlineData("await client.AssumeRoleAsync(new AssumeRoleRequest { DurationSeconds = [|(int)TimeSpan.FromHours(8).TotalSeconds|] });")]
    [InlineData("await client.AssumeRoleAsync(new AssumeRoleRequest { DurationSeconds = Math.Min(number, 3600) });")]
    [InlineData("await client.AssumeRoleAsync(flag ? new AssumeRoleRequest { DurationSeconds = [|7200|] } : new AssumeRoleRequest());")]
    [InlineData("await client.AssumeRoleWithSAMLAsync(new AssumeRoleWithSAMLRequest { DurationSeconds = 43200 });")]
    [InlineData("await client.AssumeRoleWithWebIdentityAsync(new AssumeRoleWithWebIdentityRequest { DurationSeconds = 43200 });")]
    [InlineData("IAmazonSecurityTokenService any = client; await any.AssumeRoleAsync(new AssumeRoleRequest { DurationSeconds = [|7200|] });")]
    [InlineData("await new AmazonSecurityTokenServiceClient(key, key, key).AssumeRoleAsync(new() { DurationSeconds = [|7200|] });")]
    [InlineData("await new AmazonSecurityTokenServiceClient(key, key).AssumeRoleAsync(new() { DurationSeconds = 7200 });")]
    [InlineData("await new AmazonSecurityTokenServiceClient().AssumeRoleAsync(new() { DurationSeconds = 7200 });")]
    [InlineData("await injected.AssumeRoleAsync(new() { DurationSeconds = 7200 });")]
    [InlineData("await (flag ? client : injected).AssumeRoleAsync(new() { DurationSeconds = 7200 });")]
    public Task Calls(string statements) => CheckAsync(Libraries.StsV4, statements);

    [Theory]
    [InlineData("_ = new AssumeRoleAWSCredentials(session, key, key, new AssumeRoleAWSCredentialsOptions { DurationSeconds = [|7200|] });")]
    [InlineData("_ = new AssumeRoleAWSCredentials(session, key, key, new() { DurationSeconds = 3600 });")]
    [InlineData("_ = new AssumeRoleAWSCredentials(session, key, key, null);")]
    [InlineData("_ = new AssumeRoleAWSCredentials(session, key, key);")]
    [InlineData("_ = new AssumeRoleAWSCredentials(new BasicAWSCredentials(key, key), key, key, new() { DurationSeconds = 7200 });")]
    [InlineData("var o = new AssumeRoleAWSCredentialsOptions(); _ = new AssumeRoleAWSCredentials(session, key, key, o); o.DurationSeconds = [|7200|];")]
    [InlineData("var o = new AssumeRoleAWSCredentialsOptions { DurationSeconds = 7200 }; _ = new AssumeRoleAWSCredentials(session, key, key, o); o.DurationSeconds = {|ROLE1010:900|};")]
    public async Task Options(string statements)
    {
        await CheckAsync(Libraries.StsV3, statements);
        await CheckAsync(Libraries.StsV4, statements);
    }

    [Theory]
    [InlineData("_ = new STSAssumeRoleAWSCredentials(client, new AssumeRoleRequest { DurationSeconds = [|7200|] });")]
    [InlineData("_ = new STSAssumeRoleAWSCredentials(injected, new AssumeRoleRequest { DurationSeconds = 7200 });")]
    [InlineData("_ = new STSAssumeRoleAWSCredentials(new AssumeRoleWithSAMLRequest { DurationSeconds = 7200 });")]
    [InlineData("await new AmazonSecurityTokenServiceClient(new STSAssumeRoleAWSCredentials(injected, given)).AssumeRoleAsync(new() { DurationSeconds = [|7200|] });")]
    public Task The_obsolete_credentials_of_version_3(string statements) => CheckAsync(Libraries.StsV3, statements);

    [Fact]
    public Task A_long_duration_that_goes_with_long_term_keys_alone() => CheckAsync(Libraries.StsV4, """
        AWSCredentials source;
        var request = new AssumeRoleRequest();
        if (flag)
        {
            source = new BasicAWSCredentials(key, key);
            request.DurationSeconds = 43200;
        }
        else
        {
            source = session;
            request.DurationSeconds = 3600;
        }
        await new AmazonSecurityTokenServiceClient(source).AssumeRoleAsync(request);
        """);

    [Fact]
    public async Task The_place_of_an_origin_is_what_makes_the_session()
    {
        var analysis = await CheckAsync(Libraries.StsV4, """
            var response = await {|#0:injected.AssumeRoleAsync(given)|};
            var c = response.Credentials;
            var again = new AmazonSecurityTokenServiceClient(c.AccessKeyId, c.SecretAccessKey, c.SessionToken);
            await again.AssumeRoleAsync(new() { DurationSeconds = [|7200|] });
            """);

        Assert.Equal(["#0"], analysis.AdditionalLocations());
    }

    [Fact]
    public Task Plain_values_keep_their_origin() => CheckAsync(Libraries.StsV4, """
        var plain = await session.GetCredentialsAsync();
        var again = new SessionAWSCredentials(plain.AccessKey, plain.SecretKey, plain.Token);
        _ = new AssumeRoleAWSCredentials(again, key, key, new() { DurationSeconds = [|7200|] });
        """);

    private static Task<Analysis> CheckAsync(Libraries libraries, string statements) => Analyze.CheckAsync(
        new Scenario(libraries, $$"""
            using Amazon.Runtime;
            using Amazon.SecurityToken;
            using Amazon.SecurityToken.Model;
            #pragma warning disable CS0618
            class C
            {
                async Task M(AssumeRoleRequest given, IAmazonSecurityTokenService injected, string key, bool flag, int number)
                {
                    var session = new InstanceProfileAWSCredentials();
                    var client = new AmazonSecurityTokenServiceClient(session);
                    {{statements}}
                    await Task.Yield();
                }
            }
            """) { Rule = "ROLE1001" });
}
