using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.Lambda;
using Constructs;
using System.Text.Json.Nodes;

class TextInL1Stack : Stack
{
    public TextInL1Stack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var role = new CfnRole(this, "ReportRole", new CfnRoleProps
        {
            AssumeRolePolicyDocument = JsonNode.Parse("""
                { "Version": "2012-10-17", "Statement": [ { "Effect": "Allow", "Principal": { "Service": "ec2.amazonaws.com" }, "Action": "sts:AssumeRole" } ] }
                """),
        });
        new CfnFunction(this, "Report", new CfnFunctionProps
        {
            Code = new CfnFunction.CodeProperty { ZipFile = "…" },
            Role = {|ROLE4001:role.AttrArn|},
        });
    }
}
