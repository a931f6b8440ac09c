using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class OptionsOfTheCaller
{
    public void Run(string hub, string spoke)
    {
        var hop = Make(new EnvironmentVariablesAWSCredentials(), hub, new AssumeRoleAWSCredentialsOptions { DurationSeconds = 43200 });
        Make(hop, spoke, new AssumeRoleAWSCredentialsOptions { DurationSeconds = 3600 });
        Make(hop, spoke, null);
    }

    private static AssumeRoleAWSCredentials Make(AWSCredentials source, string role, AssumeRoleAWSCredentialsOptions options) =>
        options is null ? new AssumeRoleAWSCredentials(source, role, "plain") : new AssumeRoleAWSCredentials(source, role, "optioned", options);
}
