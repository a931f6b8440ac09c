using Amazon.Runtime;

class Leftover
{
    static AWSCredentials Of(string secret, string role) => new AssumeRoleAWSCredentials(
        new BasicAWSCredentials({|ROLE1007:"ASIAIOSFODNN7EXAMPLE"|}, secret),
        role,
        "leftover",
        new AssumeRoleAWSCredentialsOptions { DurationSeconds = 3600 });
}
