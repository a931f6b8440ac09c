using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class ContextStack : Stack
{
    public ContextStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var partner = (string)Node.TryGetContext("partner");
        var partnerExternalId = new CfnParameter(this, "PartnerExternalId", new CfnParameterProps
        {
            Description = "External ID that the callers of Partner must present",
            MinLength = 2,
        });
        new Role(this, "Partner", new RoleProps { AssumedBy = new ArnPrincipal($"arn:aws:iam::{partner}:root"), ExternalIds = new[] { partnerExternalId.ValueAsString } });
    }
}
