using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class OptionsChangedThroughField
{
    private readonly AssumeRoleAWSCredentialsOptions _options = new() { DurationSeconds = 43200 };

    public void Shorten() => _options.DurationSeconds = 900;

    public AWSCredentials Enter(string hub, string role)
    {
        var session = new AssumeRoleAWSCredentials(new EnvironmentVariablesAWSCredentials(), hub, "hub");
        return new AssumeRoleAWSCredentials(session, role, "enter", _options);
    }
}
