using Amazon.Runtime;
using Amazon.SecurityToken;

class ReportsClient : AmazonSecurityTokenServiceClient
{
    public ReportsClient(string role)
        : base(new AssumeRoleAWSCredentials(
            new InstanceProfileAWSCredentials(), role, "reports", new AssumeRoleAWSCredentialsOptions { DurationSeconds = 3600 }))
    {
    }
}
