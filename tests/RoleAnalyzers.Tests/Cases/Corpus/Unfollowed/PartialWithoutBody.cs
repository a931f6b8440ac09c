using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
partial class PartialWithoutBody
{
    partial void Choose(ref AWSCredentials credentials);

    public async Task RunAsync(string role)
    {
        AWSCredentials credentials = new BasicAWSCredentials("id", "secret");
        Choose(ref credentials);
        await new AmazonSecurityTokenServiceClient(credentials).AssumeRoleAsync(
            new AssumeRoleRequest { RoleArn = role, RoleSessionName = "partial", DurationSeconds = 7200 });
    }
}
