using System.Collections.Generic;
using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class StaffStack : Stack
{
    public StaffStack(Construct scope, string id) : base(scope, id)
    {
        var provider = SamlProvider.FromSamlProviderArn(this, "Okta", $"arn:aws:iam::{Account}:saml-provider/Okta");
        new Role(this, "Staff", new RoleProps
        {
            AssumedBy = new SamlConsolePrincipal(provider, new Dictionary<string, object>
            {
                ["StringEquals"] = new Dictionary<string, object> { [{|ROLE2007:"SAML:iss"|}] = "https://okta.example.com" },
                ["StringLike"] = new Dictionary<string, object> { ["SAML:sub"] = "*@example.com" },
            }),
        });
    }
}
