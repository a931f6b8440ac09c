using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class L1NotCompleteStack : Stack
{
    public L1NotCompleteStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var narrowed = new Dictionary<string, object>
        {
            ["Effect"] = "Allow",
            ["Principal"] = new Dictionary<string, object> { ["AWS"] = "*" },
            ["Action"] = "sts:AssumeRole",
        };
        Narrow(narrowed);
        new CfnRole(this, "Narrowed", new CfnRoleProps { AssumeRolePolicyDocument = new Dictionary<string, object> { ["Version"] = "2012-10-17", ["Statement"] = new[] { narrowed } } });
        new CfnRole(this, "FromText", new CfnRoleProps { AssumeRolePolicyDocument = PolicyDocument.FromJson(narrowed) });
    }

    private static void Narrow(Dictionary<string, object> statement) =>
        statement["Condition"] = new Dictionary<string, object> { ["StringEquals"] = new Dictionary<string, object> { ["aws:PrincipalOrgID"] = "o-a1b2c3d4e5" } };
}
