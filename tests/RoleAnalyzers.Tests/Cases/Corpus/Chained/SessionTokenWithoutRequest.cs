using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Plain
{
    static async Task EnterAsync(AmazonSecurityTokenServiceClient user, string role)
    {
        var token = await user.GetSessionTokenAsync();
        var client = new AmazonSecurityTokenServiceClient(token.Credentials);
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "plain", DurationSeconds = {|ROLE1001:7200|} });
    }
}
