using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class OtherActionsStack : Stack
{
    public OtherActionsStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        // Who may tag sessions is no matter of who may assume.
        var role = new Role(this, "Reader", new RoleProps { AssumedBy = new AccountRootPrincipal() });
        role.AssumeRolePolicy.AddStatements(new PolicyStatement(new PolicyStatementProps
        {
            Actions = new[] { "sts:TagSession", "sts:SetSourceIdentity" },
            Principals = new IPrincipal[] { new AnyPrincipal() },
        }));
    }
}
