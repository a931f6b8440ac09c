using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class OptionsInField
{
    private readonly AssumeRoleAWSCredentialsOptions _options = new() { DurationSeconds = {|ROLE1001:4 * 3600|} };

    public AWSCredentials Enter(string hub, string spoke)
    {
        var session = new AssumeRoleAWSCredentials(new EnvironmentVariablesAWSCredentials(), hub, "hub");
        return new AssumeRoleAWSCredentials(session, spoke, "spoke", _options);
    }
}
