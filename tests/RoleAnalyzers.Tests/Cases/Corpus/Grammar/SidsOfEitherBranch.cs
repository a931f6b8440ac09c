using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class BuildStack : Stack
{
    public BuildStack(Construct scope, string id, bool isProduction) : base(scope, id)
    {
        var role = new Role(this, "Build", new RoleProps { AssumedBy = new AccountRootPrincipal() });
        if (isProduction)
        {
            role.AssumeRolePolicy.AddStatements(new PolicyStatement(new PolicyStatementProps
            {
                Sid = "Build",
                Principals = new[] { new ServicePrincipal("codebuild.amazonaws.com") },
                Actions = new[] { "sts:AssumeRole" },
            }));
        }
        else
        {
            role.AssumeRolePolicy.AddStatements(new PolicyStatement(new PolicyStatementProps
            {
                Sid = "Build",
                Principals = new[] { new ServicePrincipal("ec2.amazonaws.com") },
                Actions = new[] { "sts:AssumeRole" },
            }));
        }
    }
}
