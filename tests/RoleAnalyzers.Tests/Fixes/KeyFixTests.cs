using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Fixes;

/// <summary>ROLE1006 and ROLE1007 repaired: the credentials change, and nothing is left behind that served the key alone.</summary>
public sealed class KeyFixTests
{
    private const string Key = "AKIA" + "Z4QN7TRB2XLMV6WD";

    [Theory]
    [InlineData(Libraries.StsV3, "FallbackCredentialsFactory")]
    [InlineData(Libraries.StsV4, "Amazon.Runtime.Credentials.DefaultAWSCredentialsIdentityResolver")]
    public Task The_SDK_finds_the_credentials(Libraries sdk, string finder) => CheckAsync(
        sdk,
        $"var credentials = new BasicAWSCredentials([|\"{Key}\"|], secret);",
        $"var credentials = {finder}.GetCredentials();");

    [Fact]
    public Task A_declared_type_changes_too() => CheckAsync(
        Libraries.StsV3,
        $"BasicAWSCredentials credentials = new([|\"{Key}\"|], secret);",
        "AWSCredentials credentials = FallbackCredentialsFactory.GetCredentials();");

    [Fact]
    public Task A_session_gives_way_too() => CheckAsync(
        Libraries.StsV3,
        $"AWSCredentials credentials = new SessionAWSCredentials({{|ROLE1007:[|\"{Key}\"|]|}}, secret, region);",
        "AWSCredentials credentials = FallbackCredentialsFactory.GetCredentials();");

    [Theory]
    [InlineData("secret", "")]
    [InlineData("secret, RegionEndpoint.EUWest1", "RegionEndpoint.EUWest1")]
    [InlineData("secret, new AmazonSecurityTokenServiceConfig()", "new AmazonSecurityTokenServiceConfig()")]
    public Task A_client_keeps_its_other_arguments(string before, string after) => CheckAsync(
        Libraries.StsV4,
        $"var sts = new AmazonSecurityTokenServiceClient([|\"{Key}\"|], {before});",
        $"var sts = new AmazonSecurityTokenServiceClient({after});");

    [Fact]
    public Task Locals_that_held_nothing_else_go() => CheckAsync(
        Libraries.StsV4,
        $"""
        const string id = "{Key}";
                var own = "wJal"; // to be rotated
                var sts = new AmazonSecurityTokenServiceClient([|id|], own);
        """,
        "var sts = new AmazonSecurityTokenServiceClient();");

    [Fact]
    public Task Locals_that_serve_others_stay() => CheckAsync(
        Libraries.StsV4,
        $"""
        var id = "{Key}";
                var own = Environment.GetEnvironmentVariable("SECRET");
                var sts = new AmazonSecurityTokenServiceClient([|id|], own);
                Console.WriteLine(id);
        """,
        $"""
        var id = "{Key}";
                var own = Environment.GetEnvironmentVariable("SECRET");
                var sts = new AmazonSecurityTokenServiceClient();
                Console.WriteLine(id);
        """);

    [Fact]
    public async Task The_change_is_made_one_place_at_a_time()
    {
        var offered = await Fix.OfferedAsync(Before(Libraries.StsV4, $"var sts = new AmazonSecurityTokenServiceClient([|\"{Key}\"|], secret);"));

        Assert.Equal([("Use the credentials that the SDK finds by itself", "single:UseDefaultCredentials")], offered);
    }

    [Theory]
    [InlineData("var plain = new ImmutableCredentials([|\"" + Key + "\"|], secret, null);")]
    [InlineData("BasicAWSCredentials given = Keep(new BasicAWSCredentials([|\"" + Key + "\"|], secret));")]
    public async Task What_would_not_compile_is_not_offered(string statement) =>
        Assert.Empty(await Fix.OfferedAsync(Before(Libraries.StsV4, statement)));

    [Theory]
    [InlineData("var credentials = new BasicAWSCredentials(key, secret, [|\"FwoGZXIvYXdzEBY\"|]);", "var credentials = new SessionAWSCredentials(key, secret, \"FwoGZXIvYXdzEBY\");")]
    [InlineData("Amazon.Runtime.AWSCredentials credentials = new Amazon.Runtime.BasicAWSCredentials(key, secret, [|\"FwoGZXIvYXdzEBY\"|]);", "Amazon.Runtime.AWSCredentials credentials = new Amazon.Runtime.SessionAWSCredentials(key, secret, \"FwoGZXIvYXdzEBY\");")]
    [InlineData("BasicAWSCredentials credentials = new BasicAWSCredentials(key, secret, [|\"FwoGZXIvYXdzEBY\"|]);", "SessionAWSCredentials credentials = new SessionAWSCredentials(key, secret, \"FwoGZXIvYXdzEBY\");")]
    [InlineData("BasicAWSCredentials credentials = new(key, secret, [|\"FwoGZXIvYXdzEBY\"|]);", "SessionAWSCredentials credentials = new(key, secret, \"FwoGZXIvYXdzEBY\");")]
    public Task A_token_makes_a_session(string before, string after) => CheckAsync(Libraries.StsV4, before, after, "ROLE1007");

    private static Task CheckAsync(Libraries sdk, string before, string after, string rule = "ROLE1006") =>
        Fix.CheckAsync(Before(sdk, before) with { Rule = rule }, Program(after), action: 0);

    private static Scenario Before(Libraries sdk, string statements) => new(sdk, Program(statements)) { Rule = "ROLE1006" };

    private static string Program(string statements) => $$"""
        using Amazon;
        using Amazon.Runtime;
        using Amazon.SecurityToken;

        public static class Uploads
        {
            public static void Run(string key, string secret, string region)
            {
                {{statements}}
            }

            private static BasicAWSCredentials Keep(BasicAWSCredentials given) => given;
        }
        """;
}
