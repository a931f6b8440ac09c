using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class NeverSent
{
    static AssumeRoleRequest Make(string role) => new() { RoleArn = role, RoleSessionName = "never", DurationSeconds = 43200 };

    static object Other(string role)
    {
        var client = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        var request = new AssumeRoleRequest { RoleArn = role, RoleSessionName = "never", DurationSeconds = 43200 };
        return (client, request);
    }
}
