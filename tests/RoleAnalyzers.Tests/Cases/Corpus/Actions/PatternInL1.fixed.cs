using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class PatternInL1Stack : Stack
{
    public PatternInL1Stack(Construct scope, string id, IStackProps props = null)
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
                        ["Principal"] = new Dictionary<string, object> { ["Service"] = "lambda.amazonaws.com" },
                        ["Action"] = "sts:AssumeRole",
                    },
                },
            },
        });
    }
}
