using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Fixes;

/// <summary>
/// ROLE1008 and ROLE1014 repaired: a class of the SDK assumes the role with the same credentials and the same request, wherever the old code could not
/// have done otherwise.
/// </summary>
public sealed class RoleCredentialsFixTests
{
    private const string Request = "new AssumeRoleRequest { RoleArn = \"arn:aws:iam::111122223333:role/Reader\", RoleSessionName = \"reader\" }";
    private const string Repaired = "new AssumeRoleAWSCredentials(Own, \"arn:aws:iam::111122223333:role/Reader\", \"reader\")";
    private const string Kept = "static readonly AWSCredentials [|Kept|] = ";
    private const string Made = "new AmazonSecurityTokenServiceClient(Own)";

    [Theory]
    [InlineData(Libraries.StsV3)]
    [InlineData(Libraries.StsV4)]
    public Task The_role_is_assumed_anew_whenever_a_session_ends(Libraries sdk) => CheckAsync(
        $"{Kept}{Made}.AssumeRoleAsync({Request}).Result.Credentials;", $"static readonly AWSCredentials Kept = {Repaired};", sdk);

    [Theory]
    [InlineData($"({Made}.AssumeRoleAsync({Request})).GetAwaiter().GetResult().Credentials")]
    [InlineData($"{Made}.AssumeRoleAsync({Request}).ConfigureAwait(false).GetAwaiter().GetResult().Credentials")]
    [InlineData($"(new AmazonSecurityTokenServiceClient(credentials: Own).AssumeRoleAsync({Request}).Result).Credentials")]
    public Task However_the_response_is_waited_for(string value) =>
        CheckAsync($"{Kept}{value};", $"static readonly AWSCredentials Kept = {Repaired};");

    [Fact]
    public Task A_method_that_waits_for_more_may_wait_for_less() => CheckAsync(
        $$"""
        static AWSCredentials kept;
            static async Task<AWSCredentials> GetAsync()
            {
                await Task.Yield();
                return [|kept|] ??= (await {{Made}}.AssumeRoleAsync({{Request}}).ConfigureAwait(false)).Credentials;
            }
        """,
        $$"""
        static AWSCredentials kept;
            static async Task<AWSCredentials> GetAsync()
            {
                await Task.Yield();
                return kept ??= {{Repaired}};
            }
        """);

    [Theory]
    [InlineData("DurationSeconds = 1800", "DurationSeconds = 1800")]
    // The class renews 15 minutes before the end.
    [InlineData("DurationSeconds = 900", "DurationSeconds = {|ROLE1010:900|}")]
    [InlineData("ExternalId = Id, Policy = Environment.GetEnvironmentVariable(\"POLICY\")", "ExternalId = Id, Policy = Environment.GetEnvironmentVariable(\"POLICY\")")]
    public Task What_the_request_sends_is_sent(string sent, string options) => CheckAsync(
        $"{Kept}{Made}.AssumeRoleAsync(new AssumeRoleRequest {{ RoleArn = Arn, RoleSessionName = \"reader\", {sent} }}).Result.Credentials;",
        $"static readonly AWSCredentials Kept = new AssumeRoleAWSCredentials(Own, Arn, \"reader\", new AssumeRoleAWSCredentialsOptions {{ {options} }});");

    [Fact]
    public Task A_private_type_that_no_longer_fits_changes_too() => CheckAsync(
        $"private static readonly Credentials [|Kept|] = {Made}.AssumeRoleAsync({Request}).Result.Credentials; public static AWSCredentials Get() => Kept;",
        $"private static readonly AWSCredentials Kept = {Repaired}; public static AWSCredentials Get() => Kept;");

    [Theory]
    [InlineData("static readonly AmazonSecurityTokenServiceClient Sts = new(Own);", "Sts")]
    [InlineData("static readonly IAmazonSecurityTokenService Sts = new AmazonSecurityTokenServiceClient(Own);", "Program.Sts")]
    [InlineData("private static AmazonSecurityTokenServiceClient sts = new(Program.Own);", "sts", "Program.Own")]
    public Task A_client_may_be_a_field_that_stays_as_it_is(string field, string client, string own = "Own") => CheckAsync(
        $"{field} {Kept}{client}.AssumeRoleAsync({Request}).Result.Credentials;",
        $"{field} static readonly AWSCredentials Kept = {Repaired.Replace("(Own", $"({own}", StringComparison.Ordinal)};");

    [Fact]
    public async Task The_change_is_made_one_place_at_a_time()
    {
        var offered = await Fix.OfferedAsync(Before($"{Kept}{Made}.AssumeRoleAsync({Request}).Result.Credentials;"));

        Assert.Equal([("Use AssumeRoleAWSCredentials, which renew the session", "single:UseRoleCredentials")], offered);
    }

    [Theory]
    // Whose credentials are not written, or who has a region or config of its own.
    [InlineData("new AmazonSecurityTokenServiceClient()")]
    [InlineData("new AmazonSecurityTokenServiceClient(RegionEndpoint.EUWest1)")]
    [InlineData("new AmazonSecurityTokenServiceClient(Own, RegionEndpoint.EUWest1)")]
    [InlineData("new AmazonSecurityTokenServiceClient(Own, new AmazonSecurityTokenServiceConfig { MaxErrorRetry = 2 })")]
    [InlineData("new AmazonSecurityTokenServiceClient(\"key\", \"secret\")")]
    [InlineData("Sts", "static readonly AmazonSecurityTokenServiceClient Sts = new();")]
    [InlineData("Sts", "static readonly AmazonSecurityTokenServiceClient Sts = new(Own, RegionEndpoint.EUWest1);")]
    // Who may have become another one.
    [InlineData("sts", "private static AmazonSecurityTokenServiceClient sts = new(Own); public static void Set() => sts = new();")]
    [InlineData("sts", "private static AmazonSecurityTokenServiceClient sts = new(Own); public static void Set() => Set(ref sts); private static void Set(ref AmazonSecurityTokenServiceClient client) => client = null;")]
    [InlineData("Create()", "static AmazonSecurityTokenServiceClient Create() => new(Own);")]
    // Whose credentials may have become others, or have no name.
    [InlineData("Sts", "private static AWSCredentials own = Own; static readonly AmazonSecurityTokenServiceClient Sts = new(own); public static void Set() => own = null;")]
    [InlineData("Sts", "static readonly AmazonSecurityTokenServiceClient Sts = new(new EnvironmentVariablesAWSCredentials());")]
    public Task A_client_that_may_be_another_is_left_alone(string client, string member = "") =>
        CheckNoneAsync($"{member} {Kept}{client}.AssumeRoleAsync({Request}).Result.Credentials;");

    [Theory]
    [InlineData("Kept", "Asked", "static readonly AssumeRoleRequest Asked = " + Request + ";")]
    [InlineData("Kept", "new AssumeRoleRequest { RoleArn = Arn, RoleSessionName = \"reader\", Tags = new List<Tag> { new() { Key = \"a\", Value = \"b\" } } }")]
    [InlineData("Kept", "new AssumeRoleRequest { RoleArn = Arn, RoleSessionName = \"reader\", SourceIdentity = \"alice\" }")]
    [InlineData("Kept", "new AssumeRoleRequest { RoleArn = Arn, RoleSessionName = \"reader\", PolicyArns = { new PolicyDescriptorType() } }")]
    [InlineData("Kept", "new AssumeRoleRequest { RoleArn = Arn }")]
    [InlineData("Kept", "new AssumeRoleRequest { RoleArn = Arn, /* whose? */ RoleSessionName = \"reader\" }")]
    [InlineData("Kept", "new AssumeRoleRequest { RoleArn = Arn, RoleSessionName = \"reader\" }, CancellationToken.None")]
    public Task A_request_that_may_say_more_is_left_alone(string kept, string request, string member = "") =>
        CheckNoneAsync($"{member} static readonly AWSCredentials [|{kept}|] = {Made}.AssumeRoleAsync({request}).Result.Credentials;");

    [Theory]
    // Others see the type, or it has what is asked of it.
    [InlineData($"public static readonly Credentials [|Kept|] = {Made}.AssumeRoleAsync({Request}).Result.Credentials;")]
    [InlineData($"private static readonly Credentials [|Kept|] = {Made}.AssumeRoleAsync({Request}).Result.Credentials; public static string Id => Kept.AccessKeyId;")]
    [InlineData($"private static readonly AssumeRoleResponse [|Kept|] = {Made}.AssumeRoleAsync({Request}).Result;")]
    [InlineData($"static readonly AmazonSecurityTokenServiceClient [|Kept|] = new({Made}.AssumeRoleAsync({Request}).Result.Credentials);")]
    [InlineData($"static readonly Lazy<AWSCredentials> [|Kept|] = new(() => {Made}.AssumeRoleAsync({Request}).Result.Credentials);")]
    // It would wait for nothing any more.
    [InlineData($"static AWSCredentials kept; static async Task<AWSCredentials> GetAsync() => [|kept|] ??= (await {Made}.AssumeRoleAsync({Request})).Credentials;")]
    public Task What_cannot_hold_other_credentials_is_left_alone(string members) => CheckNoneAsync(members);

    private static Task CheckAsync(string before, string after, Libraries sdk = Libraries.StsV4) =>
        Fix.CheckAsync(Before(before, sdk), Program(after));

    private static async Task CheckNoneAsync(string members) => Assert.Empty(await Fix.OfferedAsync(Before(members)));

    private static Scenario Before(string members, Libraries sdk = Libraries.StsV4) => new(sdk, Program(members)) { Rule = "ROLE1008" };

    private static string Program(string members) => $$"""
        using Amazon;
        using Amazon.Runtime;
        using Amazon.SecurityToken;
        using Amazon.SecurityToken.Model;

        static class Program
        {
            const string Arn = "arn:aws:iam::111122223333:role/Reader";
            const string Id = "6f2d8b1c";
            static readonly AWSCredentials Own = new EnvironmentVariablesAWSCredentials();
            {{members}}
        }
        """;
}
