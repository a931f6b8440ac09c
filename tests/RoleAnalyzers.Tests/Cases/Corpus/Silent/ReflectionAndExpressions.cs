using System.Linq.Expressions;
using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Reflection
{
    static async Task RunAsync(string role)
    {
        var client = (IAmazonSecurityTokenService)Activator.CreateInstance(typeof(AmazonSecurityTokenServiceClient), new InstanceProfileAWSCredentials());
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "reflection", DurationSeconds = 43200 });
        dynamic late = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        await late.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "dynamic", DurationSeconds = 43200 });
    }
}
