using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class EndpointInHelper
{
    private static IAmazonSecurityTokenService Store(AWSCredentials credentials) => new AmazonSecurityTokenServiceClient(
        credentials,
        new AmazonSecurityTokenServiceConfig { ServiceURL = "https://objects.example.org:9000", AuthenticationRegion = "us-east-1" });

    public Task RunAsync(IAmazonSecurityTokenService sts, string role)
    {
        var first = sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "store" }).Result;
        return Store(first.Credentials).AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "store", DurationSeconds = 604800 });
    }
}
