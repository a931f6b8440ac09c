using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
delegate Task<AssumeRoleResponse> Assume(string role);

class OwnDelegateType
{
    private static async Task<AWSCredentials> OpenAsync(Assume assume, string role)
    {
        var response = await assume(role);
        return new SessionAWSCredentials(response.Credentials.AccessKeyId, response.Credentials.SecretAccessKey, response.Credentials.SessionToken);
    }

    public async Task RunAsync(IAmazonSecurityTokenService sts, string hub, string spoke)
    {
        var credentials = await OpenAsync(role => sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "own" }), hub);
        var client = new AmazonSecurityTokenServiceClient(credentials);
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = spoke, RoleSessionName = "own", DurationSeconds = 3600 });
    }
}
