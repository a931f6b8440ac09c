using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class AnonymousObject
{
    public async Task RunAsync(string token, string role)
    {
        var pod = new { Credentials = new AssumeRoleWithWebIdentityCredentials(token, role, "pod"), Seconds = 7200 };
        using var sts = new AmazonSecurityTokenServiceClient(pod.Credentials);
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "anonymous", DurationSeconds = {|ROLE1001:pod.Seconds|} });
    }
}
