using Amazon;
using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class MfaWithoutCode
{
    static AWSCredentials Of(AWSCredentials own, string role, string ann, bool isAnn)
    {
        own = new AssumeRoleAWSCredentials(own, role, "hop", new AssumeRoleAWSCredentialsOptions { MfaSerialNumber = {|ROLE1013:"arn:aws:iam::111122223333:mfa/ann"|} });
        var options = new AssumeRoleAWSCredentialsOptions();
        options.MfaSerialNumber = {|ROLE1013:$"arn:aws:iam::111122223333:mfa/{ann}"|};
        own = new AssumeRoleAWSCredentials(own, role, "hop", options);
        var sometimes = new AssumeRoleAWSCredentialsOptions { ExternalId = "a1b2c3" };
        if (isAnn)
            sometimes.MfaSerialNumber = {|ROLE1013:"arn:aws:iam::111122223333:mfa/ann"|};
        own = new AssumeRoleAWSCredentials(own, role, "hop", sometimes);
        own = new AssumeRoleAWSCredentials(own, role, "hop", new AssumeRoleAWSCredentialsOptions
        {
            MfaSerialNumber = {|ROLE1013:"arn:aws:iam::111122223333:mfa/ann"|},
            MfaTokenCodeCallback = null,
        });
        return new AssumeRoleAWSCredentials(own, role, "hop", new AssumeRoleAWSCredentialsOptions { MfaSerialNumber = ann });
    }
}
