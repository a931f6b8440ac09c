using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class ExternalIdsUnknownStack : Stack
{
    public ExternalIdsUnknownStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        new Role(this, "Vendor", new RoleProps { AssumedBy = new AccountPrincipal("999988887777"), ExternalIds = Ids });
    }

    public string[] Ids { get; set; }
}
