using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Session
{
    static readonly AWSCredentials {|ROLE1008:First|} = Assume(), {|ROLE1008:Second|} = Assume();

    private AWSCredentials {|ROLE1014:Third|} { get; } = Assume();

    public AWSCredentials Any => Third ?? First ?? Second;

    private static AWSCredentials Assume()
    {
        try
        {
            using var sts = new AmazonSecurityTokenServiceClient();
            return sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/Reader", RoleSessionName = "reader" }).Result.Credentials;
        }
        catch (AmazonSecurityTokenServiceException e)
        {
            throw new InvalidOperationException("The role is not there.", e);
        }
    }
}
