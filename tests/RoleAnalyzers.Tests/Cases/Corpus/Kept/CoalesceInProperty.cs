using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Session
{
    private static AWSCredentials? _credentials;

    public static AWSCredentials Credentials => {|ROLE1008:_credentials|} ??= Assume(new AmazonSecurityTokenServiceClient());

    private static AWSCredentials Assume(IAmazonSecurityTokenService sts)
    {
        var response = sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/Reader", RoleSessionName = "reader" }).Result;
        var session = response.Credentials;
        return new SessionAWSCredentials(session.AccessKeyId, session.SecretAccessKey, session.SessionToken);
    }
}
