using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class SluiceStack : Stack
{
    internal SluiceStack(Construct scope, string id)
        : base(scope, id)
    {
        var role = new Role(this, "Sluice", new RoleProps { AssumedBy = new AnyPrincipal() });
        Replace(role, {|ROLE3001:"arn:aws:iam::123498761234:root"|});
    }

    private static void Replace(Role role, string caller)
    {
        if (role.Node.DefaultChild is CfnRole resource)
        {
            resource.AssumeRolePolicyDocument = new PolicyDocument(new PolicyDocumentProps
            {
                Statements = new[]
                {
                    new PolicyStatement(new PolicyStatementProps { Actions = new[] { "sts:AssumeRole" }, Principals = new[] { new ArnPrincipal(caller) } }),
                },
            });
        }
    }
}
