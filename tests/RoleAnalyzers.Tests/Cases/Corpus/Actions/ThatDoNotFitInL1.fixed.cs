using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class ThatDoNotFitInL1Stack : Stack
{
    public ThatDoNotFitInL1Stack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        new CfnRole(this, "Reader", new CfnRoleProps
        {
            AssumeRolePolicyDocument = new Dictionary<string, object>
            {
                ["Version"] = "2012-10-17",
                ["Statement"] = new[]
                {
                    new Dictionary<string, object>
                    {
                        ["Effect"] = "Allow",
                        ["Principal"] = new Dictionary<string, object> { ["Federated"] = "arn:aws:iam::111122223333:saml-provider/Okta" },
                        ["Action"] = "sts:AssumeRoleWithSAML",
                        ["Condition"] = new Dictionary<string, object>
                        {
                            ["StringEquals"] = new Dictionary<string, object> { ["SAML:aud"] = "https://signin.aws.amazon.com/saml" },
                        },
                    },
                },
            },
        });
    }
}
