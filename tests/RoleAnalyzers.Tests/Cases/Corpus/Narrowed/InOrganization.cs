using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class InOrganizationStack : Stack
{
    public InOrganizationStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        new Role(this, "Reader", new RoleProps { AssumedBy = new AnyPrincipal().InOrganization("o-a1b2c3d4e5") });
    }
}
