using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class Client
{
    private readonly AWSCredentials _credentials;

    protected Client(AWSCredentials credentials) => _credentials = credentials;

    public async Task<string> IntoAsync(string role, int seconds)
    {
        using var sts = new AmazonSecurityTokenServiceClient(_credentials);
        var response = await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "into", DurationSeconds = seconds });
        return response.Credentials.SessionToken;
    }
}

sealed class MachineClient : Client
{
    public MachineClient()
        : base(new InstanceProfileAWSCredentials())
    {
    }
}

sealed class UserClient(string key, string secret) : Client(new BasicAWSCredentials(key, secret));

class CredentialsGivenToBase
{
    public async Task RunAsync(string key, string role)
    {
        await new MachineClient().IntoAsync(role, 3600);
        await new UserClient(key, key).IntoAsync(role, 7200);
    }
}
