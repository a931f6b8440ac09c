using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class StatementFromJsonStack : Stack
{
    public StatementFromJsonStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var role = new Role(this, "Reader", new RoleProps { AssumedBy = new AccountRootPrincipal() });
        role.AssumeRolePolicy.AddStatements(PolicyStatement.FromJson(new Dictionary<string, object>
        {
            ["Effect"] = "Allow",
            ["Principal"] = new Dictionary<string, object> { ["AWS"] = new[] { $"arn:{Aws.PARTITION}:iam::{Aws.ACCOUNT_ID}:root" } },
            ["Action"] = "sts:AssumeRole",
        }));
    }
}
