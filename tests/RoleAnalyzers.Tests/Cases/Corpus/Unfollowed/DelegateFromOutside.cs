using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
public class DelegateFromOutside
{
    private readonly Func<AWSCredentials> _open;

    public DelegateFromOutside(Func<AWSCredentials> open) => _open = open;

    public Task RunAsync(string role) => new AmazonSecurityTokenServiceClient(_open()).AssumeRoleAsync(
        new AssumeRoleRequest { RoleArn = role, RoleSessionName = "outside", DurationSeconds = 7200 });
}
