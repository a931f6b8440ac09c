using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class CredentialsNeeded : EventArgs
{
    public AWSCredentials Credentials { get; set; } = new InstanceProfileAWSCredentials();
}

class EventDecides
{
    public event EventHandler<CredentialsNeeded> Needed;

    public async Task RunAsync(string role)
    {
        var needed = new CredentialsNeeded();
        Needed?.Invoke(this, needed);
        var sts = new AmazonSecurityTokenServiceClient(needed.Credentials);
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "event", DurationSeconds = 7200 });
    }
}
