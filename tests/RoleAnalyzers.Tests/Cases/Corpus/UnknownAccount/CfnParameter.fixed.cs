using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class CfnParameterStack : Stack
{
    public CfnParameterStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var partner = new CfnParameter(this, "PartnerAccount", new CfnParameterProps { Type = "String" });
        var partnerExternalId = new CfnParameter(this, "PartnerExternalId", new CfnParameterProps
        {
            Description = "External ID that the callers of Partner must present",
            MinLength = 2,
        });
        new Role(this, "Partner", new RoleProps { AssumedBy = new AccountPrincipal(partner.ValueAsString), ExternalIds = new[] { partnerExternalId.ValueAsString } });
    }
}
