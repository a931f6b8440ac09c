using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
using System.Reflection;

class Reflection
{
    private static AWSCredentials Machine() => new InstanceProfileAWSCredentials();

    public Task RunAsync(string method, string role)
    {
        var found = GetType().GetMethod(method, BindingFlags.NonPublic | BindingFlags.Static);
        var credentials = (AWSCredentials)found.Invoke(null, Array.Empty<object>());
        return new AmazonSecurityTokenServiceClient(credentials).AssumeRoleAsync(
            new AssumeRoleRequest { RoleArn = role, RoleSessionName = "reflected", DurationSeconds = 7200 });
    }
}
