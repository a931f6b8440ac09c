using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
partial class Migration
{
    public async Task MoveAsync(string spoke)
    {
        var sts = new AmazonSecurityTokenServiceClient({|#0:Session()|});
        await sts.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = spoke, RoleSessionName = "move", DurationSeconds = {|ROLE1001:7200|} });
    }

    private partial AWSCredentials Session();
}
// File: Migration.Session.cs
using Amazon.Runtime;

partial class Migration
{
    private partial AWSCredentials Session() => new InstanceProfileAWSCredentials();
}
