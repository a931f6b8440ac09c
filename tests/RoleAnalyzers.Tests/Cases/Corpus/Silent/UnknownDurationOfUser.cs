using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class UnknownDurationOfUser
{
    static async Task RunAsync(string key, string secret, string role, int seconds, IAmazonSecurityTokenService injected, bool isUser)
    {
        var request = new AssumeRoleRequest { RoleArn = role, RoleSessionName = "user", DurationSeconds = seconds };
        await new AmazonSecurityTokenServiceClient(key, secret).AssumeRoleAsync(request);
        await new AmazonSecurityTokenServiceClient().AssumeRoleAsync(request);
        await injected.AssumeRoleAsync(request);
        AWSCredentials either = isUser ? new BasicAWSCredentials(key, secret) : new InstanceProfileAWSCredentials();
        await new AmazonSecurityTokenServiceClient(either).AssumeRoleAsync(request);
        await new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials()).AssumeRoleWithWebIdentityAsync(
            new AssumeRoleWithWebIdentityRequest { RoleArn = role, DurationSeconds = seconds });
    }
}
