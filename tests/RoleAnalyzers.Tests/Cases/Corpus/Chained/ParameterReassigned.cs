using Amazon.Runtime;

class Chain
{
    public AWSCredentials Follow(AWSCredentials credentials, string first, string second)
    {
        credentials = new AssumeRoleAWSCredentials(credentials, first, "chain");
        credentials = new AssumeRoleAWSCredentials(
            credentials, second, "chain", new AssumeRoleAWSCredentialsOptions { DurationSeconds = {|ROLE1001:5400|} });
        return credentials;
    }
}
