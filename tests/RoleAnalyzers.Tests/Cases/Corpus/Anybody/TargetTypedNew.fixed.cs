using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class TargetTypedNewStack : Stack
{
    public TargetTypedNewStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        AccountRootPrincipal anybody = new();
        RoleProps readerProps = new() { AssumedBy = anybody };
        Role role = new(this, "Reader", readerProps);
    }
}
