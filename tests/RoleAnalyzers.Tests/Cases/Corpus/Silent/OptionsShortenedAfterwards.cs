using Amazon.Runtime;

class Shortened
{
    static AWSCredentials Of(string role)
    {
        // STS is called when the credentials are first asked for, and then an hour is asked for.
        var options = new AssumeRoleAWSCredentialsOptions { DurationSeconds = 43200 };
        var credentials = new AssumeRoleAWSCredentials(new InstanceProfileAWSCredentials(), role, "shortened", options);
        options.DurationSeconds = 3600;
        return credentials;
    }
}
