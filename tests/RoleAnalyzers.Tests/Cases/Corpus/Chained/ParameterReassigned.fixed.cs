using Amazon.Runtime;

class Chain
{
    public AWSCredentials Follow(AWSCredentials credentials, string first, string second)
    {
        credentials = new AssumeRoleAWSCredentials(credentials, first, "chain");
        credentials = new AssumeRoleAWSCredentials(
            credentials, second, "chain", new AssumeRoleAWSCredentialsOptions { DurationSeconds = 3600 });
        return credentials;
    }
}
