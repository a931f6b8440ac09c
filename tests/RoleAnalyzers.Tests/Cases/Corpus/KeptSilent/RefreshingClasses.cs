using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Reader
{
    private static readonly AWSCredentials Role = new AssumeRoleAWSCredentials(
        new BasicAWSCredentials("minioadmin", "minioadmin"), "arn:aws:iam::111122223333:role/Reader", "reader");

    private static readonly AmazonSecurityTokenServiceClient OfRole = new(Role);
    private static readonly AWSCredentials Machine = new InstanceProfileAWSCredentials();
    private readonly Lazy<AmazonSecurityTokenServiceClient> _client = new(() => new AmazonSecurityTokenServiceClient(Machine));

    public AmazonSecurityTokenServiceClient Get() => _client.Value ?? OfRole;
}
