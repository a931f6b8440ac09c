using Amazon.Runtime;

class Leftover
{
    static AWSCredentials Of(string secret, string role) => new AssumeRoleAWSCredentials(
        {|#0:new BasicAWSCredentials({|ROLE1007:"ASIAIOSFODNN7EXAMPLE"|}, secret)|},
        role,
        "leftover",
        new AssumeRoleAWSCredentialsOptions { DurationSeconds = {|ROLE1001:7200|} });
}
