using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Reading;

/// <summary>Which origins of credentials, and which durations, a session request is read with: seen through ROLE1001.</summary>
public sealed class SessionTests
{
    private const string Usings = """
        using Amazon;
        using Amazon.Runtime;
        using Amazon.SecurityToken;
        using Amazon.SecurityToken.Model;

        """;

    /// <summary>Credentials that are a session, in both major versions of the SDK.</summary>
    public static TheoryData<string> Sessions => new(
        "new SessionAWSCredentials(key, secret, token)",
        "new SessionAWSCredentials(\"ASIA\", \"s\", \"t\")",
        "new AssumeRoleAWSCredentials(unknown, arn, \"hop\")",
        "new AssumeRoleAWSCredentials(new BasicAWSCredentials(key, secret), arn, \"hop\", new AssumeRoleAWSCredentialsOptions())",
        "new AssumeRoleAWSCredentials(new AssumeRoleAWSCredentials(unknown, arn, \"hop\"), arn, \"hop\").SourceCredentials",
        "new AssumeRoleWithWebIdentityCredentials(\"/token\", arn, \"x1\")",
        "AssumeRoleWithWebIdentityCredentials.FromEnvironmentVariables()",
        "new FederatedAWSCredentials(null, arn)",
        "new InstanceProfileAWSCredentials()",
        "new InstanceProfileAWSCredentials(\"role\")",
        "new URIBasedRefreshingCredentialHelper()",
        "new SSOAWSCredentials(\"111122223333\", \"eu-west-1\", \"role\", \"https://example.com\")",
        "new BasicAWSCredentials({|ROLE1007:\"ASIAEXAMPLE\"|}, secret)",
        "model",
        "new Credentials(key, secret, token, DateTime.Now)",
        "(await sts.AssumeRoleAsync(new AssumeRoleRequest())).Credentials",
        "(await sts.AssumeRoleWithSAMLAsync(new AssumeRoleWithSAMLRequest())).Credentials",
        "sts.AssumeRoleWithWebIdentityAsync(new AssumeRoleWithWebIdentityRequest()).Result.Credentials",
        "sts.GetSessionTokenAsync().GetAwaiter().GetResult().Credentials",
        "(await sts.GetSessionTokenAsync(new GetSessionTokenRequest())).Credentials",
        "new SessionAWSCredentials(model.AccessKeyId, model.SecretAccessKey, model.SessionToken)",
        "sessionOnly");

    /// <summary>Credentials that are no session, or of which nobody knows.</summary>
    public static TheoryData<string> Others => new(
        "new BasicAWSCredentials(key, secret)",
        "new BasicAWSCredentials(\"AKIAEXAMPLE\", secret)",
        "new AnonymousAWSCredentials()",
        "unknown",
        "FallbackCredentialsFactory.GetCredentials()",
        "new EnvironmentVariablesAWSCredentials()",
        "new ProcessAWSCredentials(\"x\")",
        "new AssumeRoleAWSCredentials(unknown, arn, \"hop\").SourceCredentials",
        "new Own()",
        "null");

    [Theory]
    [MemberData(nameof(Sessions))]
    public Task Reported_with_a_session_v3(string credentials) => CheckAsync(Libraries.StsV3, credentials, "[|7200|]");

    [Theory]
    [MemberData(nameof(Sessions))]
    public Task Reported_with_a_session_v4(string credentials) => CheckAsync(Libraries.StsV4, credentials, "[|7200|]");

    [Theory]
    [MemberData(nameof(Others))]
    public Task Silent_without_a_session_v3(string credentials) => CheckAsync(Libraries.StsV3, credentials, "7200");

    [Theory]
    [MemberData(nameof(Others))]
    public Task Silent_without_a_session_v4(string credentials) => CheckAsync(Libraries.StsV4, credentials, "7200");

    [Fact]
    public Task Container_credentials_of_version_3() =>
        CheckAsync(Libraries.StsV3, "new ECSTaskCredentials()", "[|7200|]");

    [Fact]
    public Task Container_credentials_of_version_4() =>
        CheckAsync(Libraries.StsV4, "new GenericContainerCredentials()", "[|7200|]");

    private static Task CheckAsync(Libraries libraries, string credentials, string duration) => Analyze.CheckAsync(
        new Scenario(libraries, $$"""
            {{Usings}}
            #pragma warning disable CS0618
            class Own : AWSCredentials { public override ImmutableCredentials GetCredentials() => null; }
            class C
            {
                async Task M(AWSCredentials unknown, IAmazonSecurityTokenService sts, Credentials model, SessionAWSCredentials sessionOnly,
                    string key, string secret, string token, string arn)
                {
                    AWSCredentials source = {{credentials}};
                    await new AmazonSecurityTokenServiceClient(source, RegionEndpoint.EUWest1)
                        .AssumeRoleAsync(new AssumeRoleRequest { RoleArn = arn, DurationSeconds = {{duration}} });
                }
            }
            """) { Rule = "ROLE1001" });
}
