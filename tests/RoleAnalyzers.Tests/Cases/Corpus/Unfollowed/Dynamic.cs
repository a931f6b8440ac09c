using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class Dynamic
{
    private AWSCredentials Open() => new InstanceProfileAWSCredentials();

    public async Task RunAsync(string role)
    {
        dynamic self = this;
        AWSCredentials credentials = self.Open();
        await new AmazonSecurityTokenServiceClient(credentials).AssumeRoleAsync(
            new AssumeRoleRequest { RoleArn = role, RoleSessionName = "dynamic", DurationSeconds = 7200 });
    }
}
