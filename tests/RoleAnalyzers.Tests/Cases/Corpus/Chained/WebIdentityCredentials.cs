using Amazon.Runtime;

class Pipeline
{
    static AWSCredentials Of(string tokenFile, string entry, string target)
    {
        // Web identity itself may last for twelve hours; what is assumed from it may not.
        var entered = new AssumeRoleWithWebIdentityCredentials(
            tokenFile, entry, "pipeline", new AssumeRoleWithWebIdentityCredentialsOptions { DurationSeconds = 43200 });
        return new AssumeRoleAWSCredentials(
            entered, target, "pipeline", new AssumeRoleAWSCredentialsOptions { DurationSeconds = {|ROLE1001:43200|} });
    }
}
