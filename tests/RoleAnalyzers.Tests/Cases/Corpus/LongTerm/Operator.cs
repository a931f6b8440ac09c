using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class Keyring
{
    public AWSCredentials First { get; private set; }

    public static Keyring operator |(Keyring ring, (string Id, string Secret) keys)
    {
        ring.First ??= new BasicAWSCredentials(keys.Id, keys.Secret);
        return ring;
    }
}

class Operator
{
    public Task RunAsync(string role)
    {
        var ring = new Keyring() | ("id", "secret");
        return new AmazonSecurityTokenServiceClient(ring.First).AssumeRoleAsync(
            new AssumeRoleRequest { RoleArn = role, RoleSessionName = "ring", DurationSeconds = 7200 });
    }
}
