using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class BridgeStack : Stack
{
    internal BridgeStack(Construct scope, string id)
        : base(scope, id)
    {
        new CfnRole(this, "Bridge", new CfnRoleProps { AssumeRolePolicyDocument = {|ROLE2001:Trust()|} });
    }

    private static PolicyDocument Trust()
    {
        var document = {|#0:new PolicyDocument()|};
        document.AddStatements(new PolicyStatement(new PolicyStatementProps
        {
            Actions = new[] { "sts:AssumeRole" },
            Principals = new IPrincipal[] { new AnyPrincipal() },
        }));
        return document;
    }
}
