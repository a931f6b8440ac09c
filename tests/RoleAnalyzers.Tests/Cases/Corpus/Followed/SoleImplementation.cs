using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

internal interface IHubCredentials
{
    AWSCredentials Get(string hub);
}

internal sealed class HubCredentials : IHubCredentials
{
    public AWSCredentials Get(string hub) => new AssumeRoleAWSCredentials(new BasicAWSCredentials(hub, hub), hub, "hub");
}

class SoleImplementation
{
    private readonly IHubCredentials _hub;

    internal SoleImplementation(IHubCredentials hub) => _hub = hub;

    public Task RunAsync(string hub, string spoke) => new AmazonSecurityTokenServiceClient(_hub.Get(hub))
        .AssumeRoleAsync(new AssumeRoleRequest { RoleArn = spoke, RoleSessionName = "any", DurationSeconds = {|ROLE1001:7200|} });
}
