using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
internal class Provisioner
{
    internal virtual AWSCredentials Source() => new InstanceProfileAWSCredentials();

    internal async Task ProvisionAsync(string role)
    {
        using var sts = new AmazonSecurityTokenServiceClient(Source());
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role, RoleSessionName = "provision", DurationSeconds = {|ROLE1001:5000|} });
    }
}
