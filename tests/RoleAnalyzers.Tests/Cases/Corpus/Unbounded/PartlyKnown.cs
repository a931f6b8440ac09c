using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class PartlyKnown
{
    private static int ToSeconds(int hours, int minutes) => hours * 3600 + minutes * 60;

    public async Task RunAsync(string role, int minutes)
    {
        var sts = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "partly", DurationSeconds = {|ROLE1009:ToSeconds(1, minutes)|} });
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "known", DurationSeconds = ToSeconds(0, 45) });
    }
}
