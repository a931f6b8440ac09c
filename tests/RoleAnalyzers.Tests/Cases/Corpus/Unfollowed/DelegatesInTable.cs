using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class DelegatesInTable
{
    private static readonly Dictionary<string, Func<AWSCredentials>> Openers = new()
    {
        ["machine"] = () => new InstanceProfileAWSCredentials(),
        ["user"] = () => new BasicAWSCredentials("id", "secret"),
    };

    public Task RunAsync(string kind, string role)
    {
        var sts = new AmazonSecurityTokenServiceClient(Openers[kind]());
        return sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = kind, DurationSeconds = 7200 });
    }
}
