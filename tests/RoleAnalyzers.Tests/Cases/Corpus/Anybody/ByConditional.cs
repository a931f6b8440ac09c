using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class ByConditionalStack : Stack
{
    public ByConditionalStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        IPrincipal principal = props is null ? new AccountRootPrincipal() : {|ROLE2001:new AnyPrincipal()|};
        new Role(this, "Reader", new RoleProps { AssumedBy = principal });
    }
}
