using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.Lambda;
using Constructs;

class InL1Stack : Stack
{
    public InL1Stack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var role = new CfnRole(this, "ReportRole", new CfnRoleProps
        {
            AssumeRolePolicyDocument = new Dictionary<string, object>
            {
                ["Version"] = "2012-10-17",
                ["Statement"] = new[]
                {
                    new Dictionary<string, object>
                    {
                        ["Effect"] = "Allow",
                        ["Principal"] = new Dictionary<string, object> { ["Service"] = "ec2.amazonaws.com" },
                        ["Action"] = "sts:AssumeRole",
                    },
                },
            },
        });
        new CfnFunction(this, "Report", new CfnFunctionProps
        {
            Code = new CfnFunction.CodeProperty { ZipFile = "…" },
            Role = {|ROLE4001:role.AttrArn|},
        });
    }
}
