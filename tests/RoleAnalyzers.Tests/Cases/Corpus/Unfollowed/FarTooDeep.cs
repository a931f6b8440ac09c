using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class FarTooDeep
{
    private static AWSCredentials One() => Two();

    private static AWSCredentials Two() => Three();

    private static AWSCredentials Three() => Four();

    private static AWSCredentials Four() => Five();

    private static AWSCredentials Five() => Six();

    private static AWSCredentials Six() => Seven();

    private static AWSCredentials Seven() => new InstanceProfileAWSCredentials();

    public Task RunAsync(string role) => new AmazonSecurityTokenServiceClient(One()).AssumeRoleAsync(
        new AssumeRoleRequest { RoleArn = role, RoleSessionName = "deep", DurationSeconds = 7200 });
}
