using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class CurriedHelper
{
    public async Task RunAsync(string hub, string spoke)
    {
        Func<AWSCredentials, Func<string, AWSCredentials>> hop = source => role => new AssumeRoleAWSCredentials(source, role, "curried");
        var fromOwn = hop(new EnvironmentVariablesAWSCredentials());
        var sts = new AmazonSecurityTokenServiceClient(fromOwn(hub));
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = spoke, RoleSessionName = "curried", DurationSeconds = {|ROLE1001:7200|} });
    }
}
