using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class NightShift
{
    static async Task EnterAsync(string hubRole, string memberRole)
    {
        using var sts = new AmazonSecurityTokenServiceClient();
        var hub = await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = hubRole, RoleSessionName = "night-shift" });

        using var hubSts = new AmazonSecurityTokenServiceClient(hub.Credentials);
        await hubSts.AssumeRoleAsync(new AssumeRoleRequest
        {
            RoleArn = memberRole,
            RoleSessionName = "night-shift",
            DurationSeconds = {|ROLE1001:43200|},
        });
    }
}
