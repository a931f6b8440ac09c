using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
interface IProvideCredentials
{
    AWSCredentials Provide();
}

class Machine : IProvideCredentials
{
    AWSCredentials IProvideCredentials.Provide() => new InstanceProfileAWSCredentials();
}

class ExplicitImplementation
{
    public Task RunAsync(string role)
    {
        var sts = new AmazonSecurityTokenServiceClient(((IProvideCredentials)new Machine()).Provide());
        return sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "explicit", DurationSeconds = {|ROLE1001:7200|} });
    }
}
