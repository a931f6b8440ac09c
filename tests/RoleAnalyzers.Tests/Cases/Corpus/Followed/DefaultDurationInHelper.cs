using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class DefaultDurationInHelper
{
    public async Task RunAsync(string hub, string spoke)
    {
        var session = new AssumeRoleAWSCredentials(new BasicAWSCredentials(hub, hub), hub, "hub");
        await {|ROLE1001:AssumeAsync(session, spoke)|};
        await AssumeAsync(session, spoke, 900);
    }

    private static async Task<AWSCredentials> AssumeAsync(AWSCredentials source, string role, int seconds = 7200)
    {
        using var sts = new AmazonSecurityTokenServiceClient(source);
        var response = await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "any", DurationSeconds = seconds });
        return response.Credentials;
    }
}
