using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class FirstToFinish
{
    private static Task<AWSCredentials> Machine() => Task.FromResult<AWSCredentials>(new InstanceProfileAWSCredentials());

    private static Task<AWSCredentials> User() => Task.FromResult<AWSCredentials>(new BasicAWSCredentials("id", "secret"));

    public async Task RunAsync(string role)
    {
        var first = await await Task.WhenAny(Machine(), User());
        await new AmazonSecurityTokenServiceClient(first).AssumeRoleAsync(
            new AssumeRoleRequest { RoleArn = role, RoleSessionName = "first", DurationSeconds = 7200 });
    }
}
