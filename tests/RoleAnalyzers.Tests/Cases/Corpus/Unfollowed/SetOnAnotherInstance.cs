using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class SetOnAnotherInstance
{
    private AWSCredentials _credentials = new InstanceProfileAWSCredentials();

    public static SetOnAnotherInstance With(AWSCredentials credentials)
    {
        var made = new SetOnAnotherInstance();
        made._credentials = credentials;
        return made;
    }

    public Task EnterAsync(string role) => new AmazonSecurityTokenServiceClient(_credentials).AssumeRoleAsync(
        new AssumeRoleRequest { RoleArn = role, RoleSessionName = "instance", DurationSeconds = 7200 });
}
