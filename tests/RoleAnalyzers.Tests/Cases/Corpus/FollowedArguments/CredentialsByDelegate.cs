using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class CredentialsByDelegate
{
    public Task RunAsync(string key, string spoke) => Task.WhenAll(
        AssumeAsync(() => new InstanceProfileAWSCredentials(), spoke, {|ROLE1001:5000|}),
        AssumeAsync(() => new BasicAWSCredentials(key, key), spoke, 5000));

    private static async Task AssumeAsync(Func<AWSCredentials> credentials, string role, int seconds)
    {
        var client = new AmazonSecurityTokenServiceClient(credentials());
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "delegate", DurationSeconds = seconds });
    }
}
