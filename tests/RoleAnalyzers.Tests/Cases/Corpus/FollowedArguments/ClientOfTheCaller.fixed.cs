using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
static class Member
{
    internal static async Task<string> IdAsync(IAmazonSecurityTokenService sts, string role, int duration)
    {
        var answer = await sts.AssumeRoleAsync(new AssumeRoleRequest
        {
            DurationSeconds = duration,
            RoleArn = role,
            RoleSessionName = "member",
        }).ConfigureAwait(false);
        return answer.AssumedRoleUser.AssumedRoleId;
    }
}

class ClientOfTheCaller
{
    public async Task RunAsync(string key, string secret, string hub, string spoke)
    {
        IAmazonSecurityTokenService own = new AmazonSecurityTokenServiceClient(new BasicAWSCredentials(key, secret));
        IAmazonSecurityTokenService session = new AmazonSecurityTokenServiceClient(new AssumeRoleAWSCredentials(new BasicAWSCredentials(key, secret), hub, "hub"));
        await Member.IdAsync(own, hub, duration: 10000);
        await Member.IdAsync(session, spoke, duration: 3600);
    }
}
