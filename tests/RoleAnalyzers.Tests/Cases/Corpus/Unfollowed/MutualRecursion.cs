using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class MutualRecursion
{
    private AWSCredentials Even(int left) => left == 0 ? new EnvironmentVariablesAWSCredentials() : Odd(left - 1);

    private AWSCredentials Odd(int left) => left == 0 ? new InstanceProfileAWSCredentials() : Even(left - 1);

    public Task RunAsync(int hops, string role) => new AmazonSecurityTokenServiceClient(Even(hops)).AssumeRoleAsync(
        new AssumeRoleRequest { RoleArn = role, RoleSessionName = "mutual", DurationSeconds = 7200 });
}
