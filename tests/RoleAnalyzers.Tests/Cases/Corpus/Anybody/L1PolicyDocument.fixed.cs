using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class L1PolicyDocumentStack : Stack
{
    public L1PolicyDocumentStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        new CfnRole(this, "Reader", new CfnRoleProps
        {
            AssumeRolePolicyDocument = new PolicyDocument(new PolicyDocumentProps
            {
                Statements = new[]
                {
                    new PolicyStatement(new PolicyStatementProps
                    {
                        Actions = new[] { "sts:AssumeRole" },
                        Principals = new IPrincipal[] { new AccountRootPrincipal() },
                    }),
                },
            }),
        });
    }
}
