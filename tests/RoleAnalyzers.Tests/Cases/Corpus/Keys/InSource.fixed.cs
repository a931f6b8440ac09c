// Libraries: StsV4
using Amazon;
using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class InSource
{
    private const string Id = "AKIAZ4QN7TRB2XLMV6WD";

    static void Run(string secret, string bucketSecret, RegionEndpoint region)
    {
        AWSCredentials credentials = Amazon.Runtime.Credentials.DefaultAWSCredentialsIdentityResolver.GetCredentials();
        credentials = Amazon.Runtime.Credentials.DefaultAWSCredentialsIdentityResolver.GetCredentials();
        using var sts = new AmazonSecurityTokenServiceClient();
        using var other = new AmazonSecurityTokenServiceClient(region);
        var plain = new ImmutableCredentials({|ROLE1006:"AKIA" + "Z4QN7TRB2XLMV6WD"|}, secret, null);
    }
}
