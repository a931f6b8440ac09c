using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class DurationInCallee
{
    public async Task RunAsync(string key, string secret, string hub, string spoke)
    {
        var session = new AssumeRoleAWSCredentials(new BasicAWSCredentials(key, secret), hub, "hub");
        await {|ROLE1001:AssumeAsync(session, spoke)|};
        await AssumeAsync(new BasicAWSCredentials(key, secret), spoke);
    }

    private static async Task<AWSCredentials> AssumeAsync(AWSCredentials source, string role)
    {
        using var sts = new AmazonSecurityTokenServiceClient(source);
        var response = await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "any", DurationSeconds = 7200 });
        return response.Credentials;
    }
}
