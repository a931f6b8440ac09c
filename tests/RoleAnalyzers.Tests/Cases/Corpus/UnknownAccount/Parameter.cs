using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class ParameterStack : Stack
{
    public ParameterStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        new Role(this, "Partner", new RoleProps { AssumedBy = {|ROLE3009:new AccountPrincipal(Partner)|} });
    }

    public string Partner { get; set; }
}
