using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class SubclassStack : Stack
{
    public SubclassStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        new Reader(this, "Reader");
    }
}

class Reader : Role
{
    public Reader(Construct scope, string id)
        : base(scope, id, new RoleProps { AssumedBy = new AccountRootPrincipal() })
    {
    }
}
