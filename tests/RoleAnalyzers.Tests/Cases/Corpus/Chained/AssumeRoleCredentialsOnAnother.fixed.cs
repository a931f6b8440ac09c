using Amazon.Runtime;

class Credentials
{
    static AWSCredentials Of(string key, string secret, string hub, string spoke)
    {
        var user = new BasicAWSCredentials(key, secret);
        var first = new AssumeRoleAWSCredentials(user, hub, "reports");
        return new AssumeRoleAWSCredentials(first, spoke, "reports", new AssumeRoleAWSCredentialsOptions
        {
            DurationSeconds = 3600,
        });
    }
}
