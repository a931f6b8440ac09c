using Amazon.Runtime;

class Unknowable
{
    static IEnumerable<AWSCredentials> All(string role)
    {
        var options = new AssumeRoleAWSCredentialsOptions { DurationSeconds = 43200 };
        yield return new AssumeRoleAWSCredentials(new EnvironmentVariablesAWSCredentials(), role, "environment", options);
        yield return new AssumeRoleAWSCredentials(new ProcessAWSCredentials("login"), role, "process", options);
    }
}
