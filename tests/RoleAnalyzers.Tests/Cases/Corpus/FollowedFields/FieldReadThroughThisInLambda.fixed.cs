using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
class FieldReadThroughThisInLambda
{
    private readonly AWSCredentials _machine = new InstanceProfileAWSCredentials();

    public IEnumerable<Task<AssumeRoleResponse>> Enter(IEnumerable<string> roles) =>
        roles.Select(role => new AmazonSecurityTokenServiceClient(_machine).AssumeRoleAsync(
            new AssumeRoleRequest { RoleArn = role, RoleSessionName = "select", DurationSeconds = 3600 }));
}
