using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
internal static class Access
{
    public static AWSCredentials Operator => new SSOAWSCredentials("111122223333", "eu-west-1", "operator", "https://example.awsapps.com/start");

    public static AmazonSecurityTokenServiceClient Sts
    {
        get
        {
            var config = new AmazonSecurityTokenServiceConfig { RegionEndpoint = Amazon.RegionEndpoint.EUWest1 };
            return new AmazonSecurityTokenServiceClient(Operator, config);
        }
    }
}

internal sealed class Support
{
    public async Task OpenAsync(string ticket, string role)
    {
        var response = await Access.Sts.AssumeRoleAsync(new AssumeRoleRequest
        {
            RoleArn = role,
            RoleSessionName = $"ticket-{ticket}",
            DurationSeconds = {|ROLE1001:8 * 3600|},
        });
        Console.WriteLine(response.Credentials.Expiration);
    }
}
