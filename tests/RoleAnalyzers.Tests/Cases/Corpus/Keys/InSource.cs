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
        AWSCredentials credentials = new BasicAWSCredentials({|ROLE1006:"AKIAZ4QN7TRB2XLMV6WD"|}, secret);
        credentials = new BasicAWSCredentials({|ROLE1006:Id|}, secret);
        using var sts = new AmazonSecurityTokenServiceClient({|ROLE1006:"AKIAZ4QN7TRB2XLMV6WD"|}, secret);
        using var other = new AmazonSecurityTokenServiceClient({|ROLE1006:"AKIAZ4QN7TRB2XLMV6WD"|}, bucketSecret, region);
        var plain = new ImmutableCredentials({|ROLE1006:"AKIA" + "Z4QN7TRB2XLMV6WD"|}, secret, null);
    }
}
