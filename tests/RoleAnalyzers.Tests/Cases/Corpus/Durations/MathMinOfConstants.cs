using Amazon.Runtime;

class MinOfConstants
{
    static AWSCredentials Of(string role) => new AssumeRoleAWSCredentials(
        new InstanceProfileAWSCredentials(), role, "session", new AssumeRoleAWSCredentialsOptions { DurationSeconds = {|ROLE1001:Math.Min(43200, 7200)|} });
}
