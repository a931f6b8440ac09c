using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class EndpointOfConfiguration
{
    private readonly AmazonSecurityTokenServiceConfig _config = new();

    public EndpointOfConfiguration(string url)
    {
        if (!string.IsNullOrEmpty(url))
            _config.ServiceURL = url;
    }

    public async Task RunAsync(string token, string role)
    {
        using var sts = new AmazonSecurityTokenServiceClient(new AssumeRoleWithWebIdentityCredentials(token, role, "configured"), _config);
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "configured", DurationSeconds = 7200 });
    }
}
