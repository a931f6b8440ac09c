using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class ParameterStack : Stack
{
    public ParameterStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var partnerExternalId = new CfnParameter(this, "PartnerExternalId", new CfnParameterProps
        {
            Description = "External ID that the callers of Partner must present",
            MinLength = 2,
        });
        new Role(this, "Partner", new RoleProps { AssumedBy = new AccountPrincipal(Partner), ExternalIds = new[] { partnerExternalId.ValueAsString } });
    }

    public string Partner { get; set; }
}
