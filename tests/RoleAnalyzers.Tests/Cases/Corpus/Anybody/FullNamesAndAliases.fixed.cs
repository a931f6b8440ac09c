using Amazon.CDK.AWS.IAM;
using IAM = Amazon.CDK.AWS.IAM;
using Everybody = Amazon.CDK.AWS.IAM.AnyPrincipal;

class AliasStack : Amazon.CDK.Stack
{
    public AliasStack(Constructs.Construct scope, string id)
        : base(scope, id)
    {
        new IAM.Role(this, "First", new IAM.RoleProps { AssumedBy = new AccountRootPrincipal() });
        new Amazon.CDK.AWS.IAM.Role(this, "Second", new global::Amazon.CDK.AWS.IAM.RoleProps { AssumedBy = new IAM.AccountRootPrincipal() });
    }
}
