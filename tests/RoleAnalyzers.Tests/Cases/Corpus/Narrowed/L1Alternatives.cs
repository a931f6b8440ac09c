using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class L1AlternativesStack : Stack
{
    public L1AlternativesStack(Construct scope, string id, bool production, IStackProps props = null)
        : base(scope, id, props)
    {
        // Either statement is there, so that no two have one Sid.
        var first = Statement("ec2.amazonaws.com");
        var second = Statement("codebuild.amazonaws.com");
        new CfnRole(this, "Either", new CfnRoleProps { AssumeRolePolicyDocument = Document(new List<object> { production ? first : second }) });

        var statements = new List<object>();
        if (production)
            statements.Add(Statement("ec2.amazonaws.com"));
        else
            statements.Add(Statement("codebuild.amazonaws.com"));
        new CfnRole(this, "Added", new CfnRoleProps { AssumeRolePolicyDocument = Document(statements) });

        static Dictionary<string, object> Statement(string service) => new()
        {
            ["Sid"] = "Service",
            ["Effect"] = "Allow",
            ["Principal"] = new Dictionary<string, object> { ["Service"] = service },
            ["Action"] = "sts:AssumeRole",
        };

        static Dictionary<string, object> Document(List<object> statements) => new() { ["Version"] = "2012-10-17", ["Statement"] = statements };
    }
}
