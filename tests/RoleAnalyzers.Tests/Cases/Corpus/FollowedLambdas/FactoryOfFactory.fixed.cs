using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class FactoryOfFactory
{
    private static Func<AWSCredentials> Opener(string hub) =>
        () => new AssumeRoleAWSCredentials(new EnvironmentVariablesAWSCredentials(), "arn:aws:iam::111122223333:role/hub", "opener");

    public Task RunAsync(string hub, string spoke)
    {
        var open = Opener(hub);
        return new AmazonSecurityTokenServiceClient(open()).AssumeRoleAsync(
            new AssumeRoleRequest { RoleArn = spoke, RoleSessionName = "opened", DurationSeconds = 3600 });
    }
}
