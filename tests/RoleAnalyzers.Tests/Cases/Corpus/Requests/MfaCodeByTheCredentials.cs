using Amazon;
using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class MfaCodeByTheCredentials
{
    static AWSCredentials Of(AWSCredentials own, string role)
    {
        var hop = new AssumeRoleAWSCredentials(own, role, "hop", new AssumeRoleAWSCredentialsOptions { MfaSerialNumber = "arn:aws:iam::111122223333:mfa/ann" });
        hop.Options.MfaTokenCodeCallback = Console.ReadLine;
        return hop;
    }
}
