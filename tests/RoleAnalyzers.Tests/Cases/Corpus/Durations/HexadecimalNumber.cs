using Amazon.Runtime;

class Hexadecimal
{
    static AWSCredentials Of(string role) => new AssumeRoleAWSCredentials(
        new InstanceProfileAWSCredentials(), role, "session", new AssumeRoleAWSCredentialsOptions { DurationSeconds = {|ROLE1001:0x1C20|} });
}
