using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class L1BuiltStepByStepStack : Stack
{
    public L1BuiltStepByStepStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var statement = new Dictionary<string, object>();
        statement["Effect"] = "Allow";
        statement["Action"] = "sts:AssumeRole";
        statement.Add("Principal", new Dictionary<string, string> { ["AWS"] = {|ROLE2001:"*"|} });
        var document = new Dictionary<string, object> { ["Version"] = "2012-10-17" };
        document["Statement"] = new object[] { statement };
        new CfnRole(this, "Reader", new CfnRoleProps { RoleName = "reader", AssumeRolePolicyDocument = document });
    }
}
