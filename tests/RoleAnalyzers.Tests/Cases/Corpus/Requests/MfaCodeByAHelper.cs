using Amazon;
using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class MfaCodeByAHelper
{
    static AWSCredentials Of(AWSCredentials own, string role, Action<AssumeRoleAWSCredentialsOptions> prepare)
    {
        var options = new AssumeRoleAWSCredentialsOptions { MfaSerialNumber = "arn:aws:iam::111122223333:mfa/ann" };
        prepare(options);
        return new AssumeRoleAWSCredentials(own, role, "hop", options);
    }
}
