using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class ClientFromFactory
{
    private static AmazonSecurityTokenServiceClient Client(AWSCredentials credentials, string region) =>
        new(credentials, Amazon.RegionEndpoint.GetBySystemName(region));

    public async Task RunAsync(string key, string secret, string role)
    {
        using var client = Client(new BasicAWSCredentials(key, secret), "eu-west-1");
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "factory", DurationSeconds = 7200 });
    }
}
