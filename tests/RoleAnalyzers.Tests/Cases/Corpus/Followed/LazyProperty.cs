using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;

class LazyProperty
{
    private IAmazonSecurityTokenService _sts;

    private IAmazonSecurityTokenService Sts => _sts ??= new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());

    public Task RunAsync(string spoke) =>
        Sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = spoke, RoleSessionName = "any", DurationSeconds = {|ROLE1001:7200|} });
}
