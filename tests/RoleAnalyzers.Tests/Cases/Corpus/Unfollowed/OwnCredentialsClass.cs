using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
sealed class RotatingCredentials : AWSCredentials
{
    private readonly AWSCredentials _inner;

    public RotatingCredentials(AWSCredentials inner) => _inner = inner;

    public override ImmutableCredentials GetCredentials() => DateTime.UtcNow.Hour < 12 ? _inner.GetCredentials() : new ImmutableCredentials("id", "secret", null);
}

class OwnCredentialsClass
{
    public Task RunAsync(string role) =>
        new AmazonSecurityTokenServiceClient(new RotatingCredentials(new InstanceProfileAWSCredentials())).AssumeRoleAsync(
            new AssumeRoleRequest { RoleArn = role, RoleSessionName = "rotating", DurationSeconds = 7200 });
}
