using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class Factory
{
    private static readonly Func<string, Task<AssumeRoleResponse>> Assume = role =>
        new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials())
            .AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "factory", DurationSeconds = {|ROLE1001:7200|} });

    public Task<AssumeRoleResponse> RunAsync(string role) => Assume(role);
}
