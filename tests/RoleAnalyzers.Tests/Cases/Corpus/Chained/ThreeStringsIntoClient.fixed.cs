using Amazon;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Exporter
{
    static async Task ExportAsync(string role)
    {
        var key = System.Environment.GetEnvironmentVariable("AWS_ACCESS_KEY_ID");
        var secret = System.Environment.GetEnvironmentVariable("AWS_SECRET_ACCESS_KEY");
        var token = System.Environment.GetEnvironmentVariable("AWS_SESSION_TOKEN");
        var client = new AmazonSecurityTokenServiceClient(key, secret, token, RegionEndpoint.USEast1);
        await client.AssumeRoleAsync(new AssumeRoleRequest
        {
            RoleArn = role,
            RoleSessionName = "export",
            DurationSeconds = 3600,
        });
    }
}
