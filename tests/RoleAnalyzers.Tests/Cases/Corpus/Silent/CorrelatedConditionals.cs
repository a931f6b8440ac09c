using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class CorrelatedConditionals
{
    static async Task RunAsync(string key, string secret, string token, string role)
    {
        var client = token == null
            ? new AmazonSecurityTokenServiceClient(key, secret)
            : new AmazonSecurityTokenServiceClient(key, secret, token);
        var request = new AssumeRoleRequest { RoleArn = role, RoleSessionName = "correlated" };
        if (token == null)
            request.DurationSeconds = 43200;
        await client.AssumeRoleAsync(request);
    }
}
