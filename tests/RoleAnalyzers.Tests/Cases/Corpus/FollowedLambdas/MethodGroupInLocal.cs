using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class MethodGroupInLocal
{
    private static AWSCredentials Pod(string role) => new AssumeRoleWithWebIdentityCredentials("/token", role, "pod");

    public async Task RunAsync(string role, string spoke)
    {
        Func<string, AWSCredentials> open = Pod;
        var sts = new AmazonSecurityTokenServiceClient(open.Invoke(role));
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = spoke, RoleSessionName = "group", DurationSeconds = {|ROLE1001:7200|} });
    }
}
