using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class RolesAnywhereInL1Stack : Stack
{
    public RolesAnywhereInL1Stack(Construct scope, string id, IStackProps props = null)
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
                        ["Principal"] = new Dictionary<string, object> { ["Service"] = "rolesanywhere.amazonaws.com" },
                        ["Action"] = new[] { "sts:AssumeRole", "sts:TagSession", "sts:SetSourceIdentity" }, // and what else the agent does
                    },
                },
            },
        });
    }
}
