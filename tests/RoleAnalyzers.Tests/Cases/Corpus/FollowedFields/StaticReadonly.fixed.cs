using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
static class Sts
{
    internal static readonly IAmazonSecurityTokenService Client =
        new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials(), Amazon.RegionEndpoint.EUWest1);
}

class StaticReadonly
{
    async Task RunAsync(string role)
    {
        var response = await Sts.Client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "static", DurationSeconds = 3600 });
        Console.WriteLine(response.Credentials.AccessKeyId);
    }
}
