using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class WrittenFallback
{
    public async Task RunAsync(IAmazonSecurityTokenService sts, string hub, string spoke, string minutes)
    {
        var response = await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = hub, RoleSessionName = "first" });
        var client = new AmazonSecurityTokenServiceClient(response.Credentials);
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = spoke, RoleSessionName = "second", DurationSeconds = {|ROLE1001:Seconds(minutes)|} });
    }

    private static int Seconds(string setting) => int.TryParse(setting, out var seconds) ? seconds : 7200;
}
