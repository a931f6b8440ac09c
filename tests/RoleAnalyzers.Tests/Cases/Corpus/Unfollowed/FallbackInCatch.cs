using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class FallbackInCatch
{
    private async Task<AWSCredentials> OpenAsync(IAmazonSecurityTokenService sts, string role)
    {
        try
        {
            return (await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "open" })).Credentials;
        }
        catch (AmazonSecurityTokenServiceException)
        {
            return new EnvironmentVariablesAWSCredentials();
        }
    }

    public async Task RunAsync(IAmazonSecurityTokenService sts, string hub, string role)
    {
        using var next = new AmazonSecurityTokenServiceClient(await OpenAsync(sts, hub));
        await next.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "next", DurationSeconds = 7200 });
    }
}
