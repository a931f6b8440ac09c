using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
public class Nightly
{
    public async Task RunAsync(IAmazonSecurityTokenService sts, string hub, string spoke)
    {
        var hop = await {|#1:sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = hub, RoleSessionName = "nightly" })|};
        var member = await {|ROLE1001:Accounts.EnterAsync(hop.Credentials, spoke)|};
        Console.WriteLine(member.AssumedRoleUser.AssumedRoleId);
    }
}
// File: Accounts.cs
using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
static class Accounts
{
    public static Task<AssumeRoleResponse> EnterAsync(AWSCredentials credentials, string role)
    {
        var client = new AmazonSecurityTokenServiceClient(credentials);
        return {|#0:client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "enter", DurationSeconds = 14400 })|};
    }
}
