using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class ClientFromFactory
{
    public async Task RunAsync(string key, string spoke)
    {
        var client = Client(new InstanceProfileAWSCredentials());
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = spoke, RoleSessionName = "any", DurationSeconds = {|ROLE1001:7200|} });
        var other = Client(new BasicAWSCredentials(key, key));
        await other.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = spoke, RoleSessionName = "any", DurationSeconds = 7200 });
    }

    private static AmazonSecurityTokenServiceClient Client(AWSCredentials credentials) => new(credentials, Amazon.RegionEndpoint.EUCentral1);
}
