using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class FieldFromPrimaryConstructor(string hub)
{
    private readonly AmazonSecurityTokenServiceClient _sts = new(new AssumeRoleAWSCredentials(new BasicAWSCredentials(hub, hub), hub, "hub"));

    public Task RunAsync(string spoke) =>
        _sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = spoke, RoleSessionName = "any", DurationSeconds = {|ROLE1001:7200|} });
}
