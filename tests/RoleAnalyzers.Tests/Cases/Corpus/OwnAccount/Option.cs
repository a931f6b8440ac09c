// Option: role_analyzers.own_account = 111122223333, 444455556666
using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class OptionStack : Stack
{
    public OptionStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        new Role(this, "First", new RoleProps { AssumedBy = new AccountPrincipal("111122223333") });
        new Role(this, "Second", new RoleProps { AssumedBy = new ArnPrincipal("arn:aws:iam::444455556666:role/reader") });
    }
}
