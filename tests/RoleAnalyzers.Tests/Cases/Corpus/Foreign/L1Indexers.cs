using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class L1IndexersStack : Stack
{
    public L1IndexersStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        new CfnRole(this, "Vendor", new CfnRoleProps
        {
            AssumeRolePolicyDocument = new Dictionary<string, object>
            {
                ["Version"] = "2012-10-17",
                ["Statement"] = new[]
                {
                    new Dictionary<string, object>
                    {
                        ["Effect"] = "Allow",
                        ["Principal"] = new Dictionary<string, object> { ["AWS"] = {|ROLE3001:"arn:aws:iam::999988887777:root"|} },
                        ["Action"] = "sts:AssumeRole",
                    },
                },
            },
        });
    }
}
