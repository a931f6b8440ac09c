using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class ThrowingStack : Stack
{
    public ThrowingStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var role = new Role(this, "Reader", new RoleProps { AssumedBy = new AccountRootPrincipal() });
        role.GrantAssumeRole({|ROLE3008:new ServicePrincipal("lambda.amazonaws.com")|});
        role.GrantAssumeRole({|ROLE3008:new AccountPrincipal("444455556666")|});
        role.GrantAssumeRole({|ROLE3008:new AccountRootPrincipal()|});
    }
}
