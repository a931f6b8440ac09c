using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class OptionsHandedOut
{
    private readonly AssumeRoleAWSCredentialsOptions _options;

    public OptionsHandedOut(Action<AssumeRoleAWSCredentialsOptions> configure)
    {
        _options = new AssumeRoleAWSCredentialsOptions { DurationSeconds = 43200 };
        configure(_options);
    }

    public AWSCredentials Enter(string hub, string role)
    {
        var session = new AssumeRoleAWSCredentials(new EnvironmentVariablesAWSCredentials(), hub, "hub");
        return new AssumeRoleAWSCredentials(session, role, "enter", _options);
    }
}
