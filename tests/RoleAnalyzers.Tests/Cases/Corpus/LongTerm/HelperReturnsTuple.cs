using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class HelperReturnsTuple
{
    public async Task RunAsync(string spoke)
    {
        var (key, secret) = Read("aws");
        var client = new AmazonSecurityTokenServiceClient(key, secret);
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = spoke, RoleSessionName = "tuple", DurationSeconds = 7200 });
    }

    private static (string Key, string Secret) Read(string prefix) =>
        (Environment.GetEnvironmentVariable(prefix + "_key"), Environment.GetEnvironmentVariable(prefix + "_secret"));
}
