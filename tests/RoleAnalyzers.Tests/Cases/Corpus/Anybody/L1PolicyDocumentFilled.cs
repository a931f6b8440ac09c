using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class L1PolicyDocumentFilledStack : Stack
{
    public L1PolicyDocumentFilledStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var document = new PolicyDocument();
        document.AddStatements(
            new PolicyStatement(new PolicyStatementProps { Actions = new[] { "sts:AssumeRole" }, Principals = new IPrincipal[] { new AccountRootPrincipal() } }),
            new PolicyStatement(new PolicyStatementProps { Actions = new[] { "sts:AssumeRole" }, Principals = new IPrincipal[] { {|ROLE2001:new AnyPrincipal()|} } }));
        new CfnRole(this, "Reader", new CfnRoleProps { AssumeRolePolicyDocument = document });
    }
}
