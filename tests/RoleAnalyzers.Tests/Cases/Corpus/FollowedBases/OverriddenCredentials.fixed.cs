using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
abstract class Step
{
    protected abstract AWSCredentials Credentials { get; }

    public Task<AssumeRoleResponse> EnterAsync(string role, int seconds)
    {
        var sts = new AmazonSecurityTokenServiceClient(Credentials);
        return sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "step", DurationSeconds = seconds });
    }
}

class UserStep : Step
{
    protected override AWSCredentials Credentials => new BasicAWSCredentials("id", "secret");
}

class PodStep : Step
{
    protected override AWSCredentials Credentials => new AssumeRoleWithWebIdentityCredentials("/token", "arn:aws:iam::111122223333:role/pod", "pod");
}

class OverriddenCredentials
{
    public async Task RunAsync(string role)
    {
        await new UserStep().EnterAsync(role, 10800);
        await new PodStep().EnterAsync(role, 3600);
    }
}
