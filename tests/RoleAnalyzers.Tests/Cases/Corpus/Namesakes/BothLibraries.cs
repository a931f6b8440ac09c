// Libraries: StsV3+Cdk, StsV4+Cdk
using Amazon.CDK.AWS.IAM;
using Amazon.Runtime;
using Amazon.SecurityToken;
using Amazon.SecurityToken.Model;
using Constructs;

class Both
{
    // Each of the two readers sees its own in one body.
    static async Task RunAsync(Construct scope)
    {
        var role = new Role(scope, "Reader", new RoleProps { AssumedBy = {|ROLE2001:new AnyPrincipal()|} });
        var client = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role.RoleArn, RoleSessionName = "both", DurationSeconds = {|ROLE1001:7200|} });
        new Role(scope, "Vendor", new RoleProps { AssumedBy = {|ROLE3001:new AccountPrincipal("999988887777")|} });
    }
}
