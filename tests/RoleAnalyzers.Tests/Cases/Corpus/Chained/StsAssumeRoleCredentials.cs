// Libraries: StsV3
#pragma warning disable CS0618 // Obsolete in the later versions of the SDK.
using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Old
{
    static AWSCredentials Of(string role)
    {
        var sts = new AmazonSecurityTokenServiceClient({|#0:new InstanceProfileAWSCredentials()|});
        return new STSAssumeRoleAWSCredentials(
            sts, new AssumeRoleRequest { RoleArn = role, RoleSessionName = "old", DurationSeconds = {|ROLE1001:7200|} });
    }
}
