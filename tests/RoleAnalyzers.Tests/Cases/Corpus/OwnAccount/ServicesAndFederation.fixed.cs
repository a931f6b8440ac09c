using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.Lambda;
using Constructs;

class ServicesAndFederationStack : Stack
{
    public ServicesAndFederationStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        new Role(this, "First", new RoleProps { AssumedBy = new ServicePrincipal("lambda.amazonaws.com") });
        new Role(this, "Second", new RoleProps { AssumedBy = new ServicePrincipal("codebuild", new ServicePrincipalOpts { Conditions = new Dictionary<string, object>() }) });
        var provider = new OpenIdConnectProvider(this, "Provider", new OpenIdConnectProviderProps { Url = "https://login.example.com" });
        new Role(this, "Third", new RoleProps { AssumedBy = new OpenIdConnectPrincipal(provider) });
        new Role(this, "Fourth", new RoleProps { AssumedBy = new FederatedPrincipal("arn:aws:iam::999988887777:saml-provider/Okta", new Dictionary<string, object>
        {
            ["StringEquals"] = new Dictionary<string, object> { ["SAML:aud"] = "https://signin.aws.amazon.com/saml" },
        }, "sts:AssumeRoleWithSAML") });
        new Role(this, "Fifth", new RoleProps { AssumedBy = {|ROLE2006:new WebIdentityPrincipal("accounts.google.com", new Dictionary<string, object>
        {
            ["StringEquals"] = new Dictionary<string, object> { ["accounts.google.com:aud"] = "<CLIENT-ID>" },
        })|} });
    }
}
