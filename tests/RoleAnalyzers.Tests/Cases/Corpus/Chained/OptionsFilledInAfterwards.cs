using Amazon.Runtime;

class Mfa
{
    static AWSCredentials Of(string role, string serial)
    {
        var options = new AssumeRoleAWSCredentialsOptions();
        var credentials = new AssumeRoleAWSCredentials(new InstanceProfileAWSCredentials(), role, "mfa", options);

        // STS is called when the credentials are first asked for, so this still counts.
        options.MfaSerialNumber = serial;
        options.MfaTokenCodeCallback = () => Console.ReadLine();
        options.DurationSeconds = {|ROLE1001:10800|};
        return credentials;
    }
}
