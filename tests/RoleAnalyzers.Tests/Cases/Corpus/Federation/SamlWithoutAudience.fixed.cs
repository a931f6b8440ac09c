using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class SamlWithoutAudienceStack : Stack
{
    public SamlWithoutAudienceStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var okta = new FederatedPrincipal(
            "arn:aws:iam::111122223333:saml-provider/Okta", new Dictionary<string, object>
            {
                ["StringEquals"] = new Dictionary<string, object> { ["SAML:aud"] = "https://signin.aws.amazon.com/saml" },
            }, "sts:AssumeRoleWithSAML");
        new Role(this, "Reader", new RoleProps { AssumedBy = okta });
    }
}
