using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class EnvironmentVariableStack : Stack
{
    public EnvironmentVariableStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var partner = System.Environment.GetEnvironmentVariable("PARTNER_ACCOUNT");
        var partnerExternalId = new CfnParameter(this, "PartnerExternalId", new CfnParameterProps
        {
            Description = "External ID that the callers of Partner must present",
            MinLength = 2,
        });
        new Role(this, "Partner", new RoleProps { AssumedBy = new AccountPrincipal(partner), ExternalIds = new[] { partnerExternalId.ValueAsString } });
    }
}
