using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class BySwitchStack : Stack
{
    public BySwitchStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        IPrincipal principal = id switch
        {
            "Lambda" => new ServicePrincipal("lambda.amazonaws.com"),
            "Account" => new AccountRootPrincipal(),
            _ => {|ROLE2001:new AnyPrincipal()|},
        };
        new Role(this, "Reader", new RoleProps { AssumedBy = principal });
    }
}
