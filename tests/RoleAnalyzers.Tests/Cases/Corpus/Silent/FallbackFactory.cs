// Libraries: StsV3
using Amazon.Runtime;

class Fallback
{
    static AWSCredentials Of(string role) => new AssumeRoleAWSCredentials(
        FallbackCredentialsFactory.GetCredentials(), role, "fallback", new AssumeRoleAWSCredentialsOptions { DurationSeconds = 43200 });
}
