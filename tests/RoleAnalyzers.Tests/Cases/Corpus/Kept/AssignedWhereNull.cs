using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

static class Session
{
    private static AWSCredentials? _first;
    private static AWSCredentials? _second;

    public static async Task<AWSCredentials> FirstAsync(IAmazonSecurityTokenService sts)
    {
        if (_first is null)
            {|ROLE1008:_first|} = (await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/Reader", RoleSessionName = "reader" })).Credentials;
        return _first;
    }

    public static AWSCredentials Second(IAmazonSecurityTokenService sts) =>
        _second ?? ({|ROLE1008:_second|} = sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/Reader", RoleSessionName = "reader" }).Result.Credentials);
}
