using Amazon.Runtime;

class MinOfConstants
{
    static AWSCredentials Of(string role) => new AssumeRoleAWSCredentials(
        new InstanceProfileAWSCredentials(), role, "session", new AssumeRoleAWSCredentialsOptions { DurationSeconds = 3600 });
}
