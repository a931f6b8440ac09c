using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class TowerStack : Stack
{
    internal TowerStack(Construct scope, string id)
        : base(scope, id)
    {
        new CfnRole(this, "Tower", new CfnRoleProps { AssumeRolePolicyDocument = Document($"arn:{Aws.PARTITION}:iam::{Aws.ACCOUNT_ID}:root") });
    }

    private static object Document(string aws) => new Dictionary<string, object>
    {
        ["Version"] = "2012-10-17",
        ["Statement"] = new[]
        {
            new Dictionary<string, object>
            {
                ["Effect"] = "Allow",
                ["Principal"] = new Dictionary<string, object> { ["AWS"] = aws },
                ["Action"] = "sts:AssumeRole",
            },
        },
    };
}
