using Amazon;
using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class MfaWithCode
{
    private readonly AssumeRoleAWSCredentialsOptions _options = new() { MfaSerialNumber = "arn:aws:iam::111122223333:mfa/ann" };

    AWSCredentials Of(AWSCredentials own, string role, Func<string> code, bool isAnn)
    {
        own = new AssumeRoleAWSCredentials(own, role, "hop", new AssumeRoleAWSCredentialsOptions
        {
            MfaSerialNumber = "arn:aws:iam::111122223333:mfa/ann",
            MfaTokenCodeCallback = () => Console.ReadLine(),
        });
        var options = new AssumeRoleAWSCredentialsOptions { MfaSerialNumber = "arn:aws:iam::111122223333:mfa/ann" };
        var hop = new AssumeRoleAWSCredentials(own, role, "hop", options);
        options.MfaTokenCodeCallback = code;
        var sometimes = new AssumeRoleAWSCredentialsOptions();
        if (isAnn)
        {
            sometimes.MfaSerialNumber = "arn:aws:iam::111122223333:mfa/ann";
            sometimes.MfaTokenCodeCallback = code;
        }

        own = new AssumeRoleAWSCredentials(hop, role, "hop", sometimes);
        own = new AssumeRoleAWSCredentials(own, role, "hop", new AssumeRoleAWSCredentialsOptions { MfaSerialNumber = null });
        own = new AssumeRoleAWSCredentials(own, role, "hop", new AssumeRoleAWSCredentialsOptions { MfaSerialNumber = "" });
        return new AssumeRoleAWSCredentials(own, role, "hop", _options);
    }
}
