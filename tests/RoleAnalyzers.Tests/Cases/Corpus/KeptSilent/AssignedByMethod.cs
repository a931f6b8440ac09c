using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

static class Session
{
    private static AWSCredentials? _credentials;
    private static AmazonSecurityTokenServiceClient? _client;

    public static async Task StartAsync(IAmazonSecurityTokenService sts)
    {
        var response = await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/Reader", RoleSessionName = "reader" });
        _credentials = response.Credentials;
        _client = new AmazonSecurityTokenServiceClient(_credentials);
    }

    public static AmazonSecurityTokenServiceClient? Get() => _client;
}
