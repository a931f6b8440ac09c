using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class NewOfTypeParameter<TCredentials>
    where TCredentials : AWSCredentials, new()
{
    private readonly AWSCredentials _credentials = new TCredentials();

    public Task RunAsync(string role) => new AmazonSecurityTokenServiceClient(_credentials).AssumeRoleAsync(
        new AssumeRoleRequest { RoleArn = role, RoleSessionName = "parameter", DurationSeconds = 7200 });
}

static class Closing
{
    public static Task RunAsync(string role) => new NewOfTypeParameter<InstanceProfileAWSCredentials>().RunAsync(role);
}
