using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
public class PublicOptions
{
    public AssumeRoleAWSCredentialsOptions Options { get; } = new() { DurationSeconds = 43200 };

    public AWSCredentials Enter(string hub, string role)
    {
        var session = new AssumeRoleAWSCredentials(new EnvironmentVariablesAWSCredentials(), hub, "hub");
        return new AssumeRoleAWSCredentials(session, role, "enter", Options);
    }
}
