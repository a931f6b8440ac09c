using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class L1WithoutEffectStack : Stack
{
    public L1WithoutEffectStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        // Nothing fills it in here, as PolicyStatement does: who may assume the role is not said.
        new CfnRole(this, "WithoutEffect", new CfnRoleProps
        {
            AssumeRolePolicyDocument = new Dictionary<string, object>
            {
                ["Version"] = "2012-10-17",
                ["Statement"] = new[]
                {
                    {|ROLE2009:new Dictionary<string, object>
                    {
                        ["Principal"] = new Dictionary<string, object> { ["AWS"] = "*" },
                        ["Action"] = "sts:AssumeRole",
                    }|},
                },
            },
        });
    }
}
