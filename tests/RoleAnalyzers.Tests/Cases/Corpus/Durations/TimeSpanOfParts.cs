using Amazon.Runtime;

class OfParts
{
    static AWSCredentials Of(string role) => new AssumeRoleAWSCredentials(
        new InstanceProfileAWSCredentials(),
        role,
        "session",
        new AssumeRoleAWSCredentialsOptions { DurationSeconds = {|ROLE1001:(int)new TimeSpan(2, 30, 0).TotalSeconds|} });
}
