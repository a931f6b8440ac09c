using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class PropertyPattern
{
    static async Task RunAsync(IAmazonSecurityTokenService sts, string first, string second)
    {
        var response = await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = first, RoleSessionName = "pattern" });
        if (response.Credentials is not null)
        {
            var chained = new AmazonSecurityTokenServiceClient(response.Credentials);
            await chained.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = second, RoleSessionName = "pattern", DurationSeconds = 3600 });
        }
    }
}
