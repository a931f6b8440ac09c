using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
static class Scoped
{
    public static async Task<T> WithStsAsync<T>(AWSCredentials credentials, Func<IAmazonSecurityTokenService, Task<T>> use)
    {
        using var sts = new AmazonSecurityTokenServiceClient(credentials, Amazon.RegionEndpoint.EUWest1);
        return await use(sts);
    }
}

class UsingScopeHelper
{
    public async Task<string> RunAsync(string key, string secret, string hub, string spoke)
    {
        var own = new BasicAWSCredentials(key, secret);
        var first = await Scoped.WithStsAsync(own, sts => sts.AssumeRoleAsync(Ask(hub, 43200)));
        var second = await Scoped.WithStsAsync(first.Credentials, sts => sts.AssumeRoleAsync(Ask(spoke, {|ROLE1001:43200|})));
        return second.Credentials.AccessKeyId;
    }

    private static AssumeRoleRequest Ask(string role, int seconds) => new() { RoleArn = role, RoleSessionName = "scoped", DurationSeconds = seconds };
}
