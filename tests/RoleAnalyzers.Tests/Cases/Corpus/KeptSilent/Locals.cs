using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

static class Reader
{
    public static async Task<GetCallerIdentityResponse> RunAsync(IAmazonSecurityTokenService sts)
    {
        var response = await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/Reader", RoleSessionName = "reader" });
        var lazy = new Lazy<AWSCredentials>(() => response.Credentials);
        using var client = new AmazonSecurityTokenServiceClient(lazy.Value);
        return await client.GetCallerIdentityAsync(new GetCallerIdentityRequest());
    }
}
