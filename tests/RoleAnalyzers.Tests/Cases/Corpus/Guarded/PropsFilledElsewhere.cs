using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class PropsFilledElsewhereStack : Stack
{
    public PropsFilledElsewhereStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var vendorProps = new RoleProps { AssumedBy = new AccountPrincipal("999988887777") };
        Guard(vendorProps);
        new Role(this, "Vendor", vendorProps);
    }

    private static void Guard(RoleProps props) => props.ExternalIds = new[] { "acme-4711" };
}
