using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class FederationWithoutActionStack : Stack
{
    public FederationWithoutActionStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        new Role(this, "Reader", new RoleProps
        {
            AssumedBy = new FederatedPrincipal("arn:aws:iam::111122223333:saml-provider/Okta", new Dictionary<string, object>
            {
                ["StringEquals"] = new Dictionary<string, object> { ["SAML:aud"] = "https://signin.aws.amazon.com/saml" },
            }, "sts:AssumeRoleWithSAML"),
        });
        new Role(this, "Build", new RoleProps
        {
            AssumedBy = new WebIdentityPrincipal("arn:aws:iam::111122223333:oidc-provider/idp.example.com", new Dictionary<string, object>
            {
                ["StringEquals"] = new Dictionary<string, object> { ["idp.example.com:sub"] = "build" },
            }),
        });
    }
}
