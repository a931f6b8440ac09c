// Libraries: StsV3+Services, StsV4+Services
using Amazon.Runtime;
using Amazon.S3;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Storage
{
    private readonly IAmazonS3 _client;

    public Storage(IAmazonSecurityTokenService sts)
    {
        var response = {|#0:sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/Reader", RoleSessionName = "reader" })|}.Result;
        {|ROLE1014:_client|} = new AmazonS3Client(response.Credentials);
    }

    public Task<string> ReadAsync(string bucket) => Task.FromResult(bucket + _client);
}
