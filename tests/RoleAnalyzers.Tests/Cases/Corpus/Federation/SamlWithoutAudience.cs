using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class SamlWithoutAudienceStack : Stack
{
    public SamlWithoutAudienceStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var okta = {|ROLE2007:new FederatedPrincipal(
            "arn:aws:iam::111122223333:saml-provider/Okta", new Dictionary<string, object>(), "sts:AssumeRoleWithSAML")|};
        new Role(this, "Reader", new RoleProps { AssumedBy = okta });
    }
}
