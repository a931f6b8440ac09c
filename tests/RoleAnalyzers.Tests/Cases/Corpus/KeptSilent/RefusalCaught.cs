using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Session
{
    private readonly AmazonSecurityTokenServiceClient _client;

    public Session(IAmazonSecurityTokenService sts) => _client = new(sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/Reader", RoleSessionName = "reader" }).Result.Credentials);

    public async Task<bool> TryAsync()
    {
        try
        {
            await _client.GetCallerIdentityAsync(new GetCallerIdentityRequest());
            return true;
        }
        catch (AmazonServiceException e) when (e.ErrorCode == "ExpiredToken")
        {
            return false;
        }
    }
}
