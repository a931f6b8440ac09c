using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class InLoopStack : Stack
{
    public InLoopStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        foreach (var name in new[] { "Reader", "Writer" })
        {
            new Role(this, name, new RoleProps { AssumedBy = new AccountRootPrincipal() });
        }
    }
}
