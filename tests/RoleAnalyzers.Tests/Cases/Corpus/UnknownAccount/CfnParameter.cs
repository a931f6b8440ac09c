using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class CfnParameterStack : Stack
{
    public CfnParameterStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var partner = new CfnParameter(this, "PartnerAccount", new CfnParameterProps { Type = "String" });
        new Role(this, "Partner", new RoleProps { AssumedBy = {|ROLE3009:new AccountPrincipal(partner.ValueAsString)|} });
    }
}
