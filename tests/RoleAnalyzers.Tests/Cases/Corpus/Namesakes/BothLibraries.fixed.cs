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
        var role = new Role(scope, "Reader", new RoleProps { AssumedBy = new AccountRootPrincipal() });
        var client = new AmazonSecurityTokenServiceClient(new InstanceProfileAWSCredentials());
        await client.AssumeRoleAsync(new AssumeRoleRequest { RoleArn = role.RoleArn, RoleSessionName = "both", DurationSeconds = 3600 });
        var vendorExternalId = new Amazon.CDK.CfnParameter(scope, "VendorExternalId", new Amazon.CDK.CfnParameterProps
        {
            Description = "External ID that the callers of Vendor must present",
            MinLength = 2,
        });
        new Role(scope, "Vendor", new RoleProps { AssumedBy = new AccountPrincipal("999988887777"), ExternalIds = new[] { vendorExternalId.ValueAsString } });
    }
}
