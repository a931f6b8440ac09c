using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class ExternalIdsFromParameterStack : Stack
{
    public ExternalIdsFromParameterStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var externalId = new CfnParameter(this, "ExternalId", new CfnParameterProps { MinLength = 2 });
        new Role(this, "Vendor", new RoleProps { AssumedBy = new AccountPrincipal("999988887777"), ExternalIds = [externalId.ValueAsString] });
    }
}
