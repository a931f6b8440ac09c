using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class L1AlternativesStack : Stack
{
    public L1AlternativesStack(Construct scope, string id, bool production, IStackProps props = null)
        : base(scope, id, props)
    {
        var narrow = new Dictionary<string, object>
        {
            ["Effect"] = "Allow",
            ["Principal"] = new Dictionary<string, object> { ["Service"] = "ec2.amazonaws.com" },
            ["Action"] = "sts:AssumeRole",
        };
        var wide = new Dictionary<string, object>
        {
            ["Effect"] = "Allow",
            ["Principal"] = new Dictionary<string, object> { ["AWS"] = {|ROLE2001:"*"|} },
            ["Action"] = "sts:AssumeRole",
        };
        new CfnRole(this, "Reader", new CfnRoleProps
        {
            AssumeRolePolicyDocument = new Dictionary<string, object> { ["Version"] = "2012-10-17", ["Statement"] = new[] { production ? narrow : wide } },
        });
    }
}
