using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class ContinueWith
{
    public Task RunAsync(string role) => Task.Run(() => new BasicAWSCredentials("id", "secret"))
        .ContinueWith(task => new AmazonSecurityTokenServiceClient(task.Result)).Result
        .AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "continued", DurationSeconds = 7200 });
}
