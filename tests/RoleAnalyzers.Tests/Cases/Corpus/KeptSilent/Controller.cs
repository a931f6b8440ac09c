using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class ControllerBase;

class ReaderController : ControllerBase
{
    private readonly AWSCredentials _credentials;

    public ReaderController(IAmazonSecurityTokenService sts) => _credentials = sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/Reader", RoleSessionName = "reader" }).Result.Credentials;

    public string Get() => _credentials.GetCredentials().AccessKey;
}
