using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class EnvironmentDictionary
{
    private static async Task<IDictionary<string, string>> VariablesAsync(IAmazonSecurityTokenService sts, string role)
    {
        var c = (await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "variables" })).Credentials;
        return new Dictionary<string, string>
        {
            ["AWS_ACCESS_KEY_ID"] = c.AccessKeyId,
            ["AWS_SECRET_ACCESS_KEY"] = c.SecretAccessKey,
            ["AWS_SESSION_TOKEN"] = c.SessionToken,
        };
    }

    public async Task RunAsync(IAmazonSecurityTokenService sts, string hub, string role)
    {
        foreach (var (name, value) in await VariablesAsync(sts, hub))
            Environment.SetEnvironmentVariable(name, value);
        var next = new AmazonSecurityTokenServiceClient(new EnvironmentVariablesAWSCredentials());
        await next.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "next", DurationSeconds = 7200 });
    }
}
