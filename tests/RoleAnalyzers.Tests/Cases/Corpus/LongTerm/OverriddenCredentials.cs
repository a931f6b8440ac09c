using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
abstract class Signed
{
    protected abstract AWSCredentials Credentials { get; }

    public Task EnterAsync(string role) => new AmazonSecurityTokenServiceClient(Credentials).AssumeRoleAsync(
        new AssumeRoleRequest { RoleArn = role, RoleSessionName = "signed", DurationSeconds = 7200 });
}

class OverriddenCredentials : Signed
{
    protected override AWSCredentials Credentials => new BasicAWSCredentials("id", "secret");

    public static Task Main(string[] args) => new OverriddenCredentials().EnterAsync(args[0]);
}
