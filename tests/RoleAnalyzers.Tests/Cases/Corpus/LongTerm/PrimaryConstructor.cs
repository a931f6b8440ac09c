using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class PrimaryConstructor(string key, string secret)
{
    private readonly AmazonSecurityTokenServiceClient _sts = new(key, secret, Amazon.RegionEndpoint.USEast1);

    public Task RunAsync(string spoke) =>
        _sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = spoke, RoleSessionName = "primary", DurationSeconds = 7200 });
}
