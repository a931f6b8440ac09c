using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class ExternalIdsAssignedLaterStack : Stack
{
    public ExternalIdsAssignedLaterStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var vendorProps = new RoleProps { AssumedBy = new AccountPrincipal("999988887777") };
        vendorProps.ExternalIds = new[] { "acme-4711" };
        new Role(this, "Vendor", vendorProps);
    }
}
