using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class ReadonlyDuration
{
    private readonly int seconds = 60 * 60 * 2;

    public async Task RunAsync(IAmazonSecurityTokenService sts, string hub, string spoke)
    {
        var hop = await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = hub, RoleSessionName = "hop", DurationSeconds = seconds });
        var client = new AmazonSecurityTokenServiceClient(hop.Credentials);
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = spoke, RoleSessionName = "hop", DurationSeconds = {|ROLE1001:this.seconds|} });
    }
}
