using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class MinutesTimesSixty
{
    private static AssumeRoleRequest ForMinutes(string role, int minutes) => new AssumeRoleRequest
    {
        RoleArn = role,
        RoleSessionName = "minutes",
        DurationSeconds = minutes * 60,
    };

    public async Task RunAsync(IAmazonSecurityTokenService sts, string hub, string spoke)
    {
        var first = await sts.AssumeRoleAsync(ForMinutes(hub, 240));
        var chained = new AmazonSecurityTokenServiceClient(first.Credentials);
        await chained.AssumeRoleAsync(ForMinutes(spoke, {|ROLE1001:240|}));
        await chained.AssumeRoleAsync(ForMinutes(spoke, 60));
    }
}
