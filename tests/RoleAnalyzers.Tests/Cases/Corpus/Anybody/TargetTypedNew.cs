using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class TargetTypedNewStack : Stack
{
    public TargetTypedNewStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        AnyPrincipal anybody = {|ROLE2001:new()|};
        RoleProps readerProps = new() { AssumedBy = anybody };
        Role role = new(this, "Reader", readerProps);
    }
}
