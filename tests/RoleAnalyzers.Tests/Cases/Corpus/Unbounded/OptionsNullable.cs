using Amazon.Runtime;

class Nullable
{
    static AWSCredentials Of(AWSCredentials source, string role, int? seconds) => new AssumeRoleAWSCredentials(
        new AssumeRoleAWSCredentials(source, role, "first"),
        role,
        "second",
        new AssumeRoleAWSCredentialsOptions { DurationSeconds = {|ROLE1009:seconds|} });
}
