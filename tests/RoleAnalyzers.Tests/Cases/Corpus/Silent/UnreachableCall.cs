using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Unreachable
{
    static async Task RunAsync(string role)
    {
        var client = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        if (DateTime.Now.Year > 1)
            return;
        throw new NotSupportedException();
#pragma warning disable CS0162 // The compiler says that nothing gets here.
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "unreachable", DurationSeconds = 43200 });
#pragma warning restore CS0162
    }
}
