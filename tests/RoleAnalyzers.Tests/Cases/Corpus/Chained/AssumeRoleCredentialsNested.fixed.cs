using Amazon.Runtime;
using Amazon.SecurityToken;

class Clients
{
    public static AmazonSecurityTokenServiceClient Make(AWSCredentials unknown, string hub, string spoke) => new(
        new AssumeRoleAWSCredentials(
            new AssumeRoleAWSCredentials(unknown, hub, "hub", new AssumeRoleAWSCredentialsOptions { DurationSeconds = 43200 }),
            spoke,
            "spoke",
            new AssumeRoleAWSCredentialsOptions { ExternalId = "acme-1", DurationSeconds = 3600 }));
}
