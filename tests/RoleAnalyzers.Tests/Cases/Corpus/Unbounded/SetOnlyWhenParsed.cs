using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class SetOnlyWhenParsed
{
    private static AssumeRoleRequest Request(string role, string setting)
    {
        var request = new AssumeRoleRequest { RoleArn = role, RoleSessionName = "parsed" };
        if (int.TryParse(setting, out var seconds))
            request.DurationSeconds = seconds;
        return request;
    }

    public async Task RunAsync(IAmazonSecurityTokenService sts, string hub, string role, string setting)
    {
        var hop = await sts.AssumeRoleAsync(Request(hub, setting));
        var client = new AmazonSecurityTokenServiceClient(hop.Credentials);
        await client.AssumeRoleAsync({|ROLE1009:Request(role, setting)|});
    }
}
