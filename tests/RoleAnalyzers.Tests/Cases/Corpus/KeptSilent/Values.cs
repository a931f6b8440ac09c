using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

record Session(AWSCredentials Credentials)
{
    public AWSCredentials Other { get; } = new AmazonSecurityTokenServiceClient().AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/Reader", RoleSessionName = "reader" }).Result.Credentials;
}

readonly struct Pair
{
    public Pair(IAmazonSecurityTokenService sts) => Left = sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = "arn:aws:iam::111122223333:role/Reader", RoleSessionName = "reader" }).Result.Credentials;

    public AWSCredentials Left { get; }
}
