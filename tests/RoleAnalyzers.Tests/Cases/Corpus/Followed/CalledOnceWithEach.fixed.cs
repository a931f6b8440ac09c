using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class CalledOnceWithEach
{
    public async Task RunAsync(string key, string secret, string hub, string spoke)
    {
        var own = new BasicAWSCredentials(key, secret);
        await AssumeAsync(own, hub, 43200);
        var session = new AssumeRoleAWSCredentials(own, hub, "hub");
        await AssumeAsync(session, spoke, 3600);
        await AssumeAsync(session, spoke, 3600);
    }

    private static async Task<AWSCredentials> AssumeAsync(AWSCredentials source, string role, int seconds)
    {
        using var sts = new AmazonSecurityTokenServiceClient(source);
        var response = await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "any", DurationSeconds = seconds });
        return response.Credentials;
    }
}
