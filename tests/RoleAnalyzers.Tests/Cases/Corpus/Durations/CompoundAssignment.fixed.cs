using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Compound
{
    static Task RunAsync(string role)
    {
        var seconds = 60;
        seconds *= 60;
        seconds += 1;
        var client = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        return client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "session", DurationSeconds = 3600 });
    }
}
