using Amazon.Runtime;

class OneSecond
{
    static AWSCredentials Of(string role) => new AssumeRoleAWSCredentials(
        new InstanceProfileAWSCredentials(), role, "session", new AssumeRoleAWSCredentialsOptions { DurationSeconds = {|ROLE1001:3_601|} });
}
