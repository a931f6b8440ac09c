using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class AtMostOfTheCaller
{
    public async Task RunAsync(string role)
    {
        var sts = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        await sts.AssumeRoleAsync(Request(role, 43200, atMost: 3600));
        await sts.AssumeRoleAsync({|ROLE1001:Request(role, 43200, atMost: 7200)|});
    }

    private static AssumeRoleRequest Request(string role, int seconds, int atMost) =>
        new() { RoleArn = role, RoleSessionName = "most", DurationSeconds = Math.Min(seconds, atMost) };
}
