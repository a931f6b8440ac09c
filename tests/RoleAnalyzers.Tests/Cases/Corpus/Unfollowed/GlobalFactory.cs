// Libraries: StsV3
using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
static class GlobalFactory
{
    public static void Install(string role) =>
        FallbackCredentialsFactory.CredentialsGenerators.Insert(0, () => new AssumeRoleAWSCredentials(new EnvironmentVariablesAWSCredentials(), role, "global"));

    public static async Task RunAsync(string role)
    {
        using var sts = new AmazonSecurityTokenServiceClient();
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "global", DurationSeconds = 7200 });
        using var other = new AmazonSecurityTokenServiceClient(FallbackCredentialsFactory.GetCredentials());
        await other.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "fallback", DurationSeconds = 7200 });
    }
}
