// Option: role_analyzers.own_account = 111122223333
using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class OwnAccountOptionIsAnotherStack : Stack
{
    public OwnAccountOptionIsAnotherStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        new Role(this, "Vendor", new RoleProps { AssumedBy = new CompositePrincipal(new AccountPrincipal("111122223333"), {|ROLE3001:new AccountPrincipal("999988887777")|}) });
    }
}
