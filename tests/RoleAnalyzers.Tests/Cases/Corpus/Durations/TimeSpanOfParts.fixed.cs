using Amazon.Runtime;

class OfParts
{
    static AWSCredentials Of(string role) => new AssumeRoleAWSCredentials(
        new InstanceProfileAWSCredentials(),
        role,
        "session",
        new AssumeRoleAWSCredentialsOptions { DurationSeconds = (int)new TimeSpan(1, 0, 0).TotalSeconds });
}
