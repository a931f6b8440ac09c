using Amazon.Runtime;

class Hexadecimal
{
    static AWSCredentials Of(string role) => new AssumeRoleAWSCredentials(
        new InstanceProfileAWSCredentials(), role, "session", new AssumeRoleAWSCredentialsOptions { DurationSeconds = 3600 });
}
