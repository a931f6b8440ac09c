using Amazon.Runtime;

class Vendor
{
    private const string ExternalId = "changeme";

    static AWSCredentials For(AWSCredentials own, string arn, bool isTrial)
    {
        var options = new AssumeRoleAWSCredentialsOptions { ExternalId = {|ROLE3002:ExternalId|} };
        if (isTrial)
        {
            options = new AssumeRoleAWSCredentialsOptions { ExternalId = {|ROLE3002:"a trial"|} };
        }

        return new AssumeRoleAWSCredentials(own, arn, "vendor", options);
    }
}
