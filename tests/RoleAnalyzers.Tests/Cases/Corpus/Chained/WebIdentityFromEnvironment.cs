using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Irsa
{
    static async Task<AssumeRoleResponse> AssumeAsync(string role)
    {
        var identity = AssumeRoleWithWebIdentityCredentials.FromEnvironmentVariables();
        using var sts = new AmazonSecurityTokenServiceClient(identity);
        return await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "irsa", DurationSeconds = {|ROLE1001:7200|} });
    }
}
