using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Checked
{
    static async Task RunAsync(IAmazonSecurityTokenService sts, string first, string second)
    {
        var response = await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = first, RoleSessionName = "checked" });
        var credentials = response?.Credentials ?? throw new InvalidOperationException("no credentials");
        var chained = new AmazonSecurityTokenServiceClient(credentials);
        await chained.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = second, RoleSessionName = "checked", DurationSeconds = 3600 });
    }
}
