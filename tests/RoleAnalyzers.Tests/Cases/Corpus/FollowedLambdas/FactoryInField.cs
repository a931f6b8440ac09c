using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class FactoryInField
{
    private readonly Func<string, AWSCredentials> _open = hub => new AssumeRoleAWSCredentials(new EnvironmentVariablesAWSCredentials(), hub, "factory");

    public Task RunAsync(string hub, string spoke) => new AmazonSecurityTokenServiceClient(_open(hub)).AssumeRoleAsync(
        new AssumeRoleRequest { RoleArn = spoke, RoleSessionName = "factory", DurationSeconds = {|ROLE1001:7200|} });
}
