using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class FlagDecides
{
    private static int Seconds(bool isInteractive) => isInteractive ? 28800 : 3600;

    public async Task RunAsync(string role)
    {
        var sts = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "batch", DurationSeconds = Seconds(false) });
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "shell", DurationSeconds = {|ROLE1001:Seconds(true)|} });
    }
}
