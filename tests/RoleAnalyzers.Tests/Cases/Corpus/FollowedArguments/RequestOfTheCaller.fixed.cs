using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class RequestOfTheCaller
{
    private static async Task<Credentials> SendAsync(IAmazonSecurityTokenService client, AssumeRoleRequest request)
    {
        request.RoleSessionName ??= "sent";
        var response = await client.AssumeRoleAsync(request);
        return response.Credentials;
    }

    public async Task RunAsync(string key, string secret, string hub, string spoke)
    {
        var first = await SendAsync(
            new AmazonSecurityTokenServiceClient(key, secret),
            new AssumeRoleRequest { RoleArn = hub, RoleSessionName = "hub", DurationSeconds = 7200 });
        await SendAsync(
            new AmazonSecurityTokenServiceClient(first),
            new AssumeRoleRequest { RoleArn = spoke, RoleSessionName = "spoke", DurationSeconds = 3600 });
    }
}
