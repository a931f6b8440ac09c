using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Fields
{
    private AWSCredentials _credentials = new InstanceProfileAWSCredentials();
    private int _seconds = 7200;

    // Fields that anybody may have set since.
    public Task RunAsync(string role) =>
        new AmazonSecurityTokenServiceClient(_credentials).AssumeRoleAsync(
            new AssumeRoleRequest { RoleArn = role, RoleSessionName = "fields", DurationSeconds = _seconds });

    public void Set(AWSCredentials credentials, int seconds) => (_credentials, _seconds) = (credentials, seconds);
}
