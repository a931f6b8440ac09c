using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class MakesClient
{
    static async Task RunAsync(string role)
    {
        AmazonSecurityTokenServiceClient Client() => new(new InstanceProfileAWSCredentials());

        await Client().AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "factory", DurationSeconds = {|ROLE1001:7200|} });
    }
}
