using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class ContinueWith
{
    public Task RunAsync(IAmazonSecurityTokenService sts, string hub, string spoke)
    {
        var client = sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = hub, RoleSessionName = "first" })
            .ContinueWith(task => new AmazonSecurityTokenServiceClient(task.Result.Credentials)).Result;
        return client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = spoke, RoleSessionName = "second", DurationSeconds = 3600 });
    }
}
