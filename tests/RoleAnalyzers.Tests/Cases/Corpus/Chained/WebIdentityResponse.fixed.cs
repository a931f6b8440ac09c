using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class GitHub
{
    static async Task AssumeAsync(string token, string entry, string target)
    {
        var anonymous = new AmazonSecurityTokenServiceClient(new AnonymousAWSCredentials());
        var entered = await anonymous.AssumeRoleWithWebIdentityAsync(new AssumeRoleWithWebIdentityRequest
        {
            WebIdentityToken = token,
            RoleArn = entry,
            RoleSessionName = "build",
            DurationSeconds = 43200,
        });
        var client = new AmazonSecurityTokenServiceClient(entered.Credentials);
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = target, RoleSessionName = "build", DurationSeconds = 3600 });
    }
}
