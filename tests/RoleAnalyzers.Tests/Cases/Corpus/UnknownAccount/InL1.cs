using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class InL1Stack : Stack
{
    public InL1Stack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var partner = System.Environment.GetEnvironmentVariable("PARTNER_ACCOUNT");
        new CfnRole(this, "Partner", new CfnRoleProps
        {
            AssumeRolePolicyDocument = new Dictionary<string, object>
            {
                ["Version"] = "2012-10-17",
                ["Statement"] = new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = new Dictionary<string, object> { ["AWS"] = {|ROLE3009:$"arn:aws:iam::{partner}:root"|} },
                    ["Action"] = "sts:AssumeRole",
                },
            },
        });
    }
}
