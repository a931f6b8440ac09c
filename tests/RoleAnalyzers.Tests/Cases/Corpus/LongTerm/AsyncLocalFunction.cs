using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class AsyncLocalFunction
{
    public async Task RunAsync(string role)
    {
        var sts = new AmazonSecurityTokenServiceClient(await UserAsync());
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "local", DurationSeconds = 7200 });

        static async Task<AWSCredentials> UserAsync()
        {
            await Task.Yield();
            return new BasicAWSCredentials("id", "secret");
        }
    }
}
