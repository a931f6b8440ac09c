using Amazon.Runtime;

class Nullable
{
    static AWSCredentials Of(AWSCredentials source, string role, int? seconds) => new AssumeRoleAWSCredentials(
        new AssumeRoleAWSCredentials(source, role, "first"),
        role,
        "second",
        new AssumeRoleAWSCredentialsOptions { DurationSeconds = Math.Min(seconds ?? 3600, 3600) });
}
