using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class EnvironmentVariableStack : Stack
{
    public EnvironmentVariableStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var partner = System.Environment.GetEnvironmentVariable("PARTNER_ACCOUNT");
        new Role(this, "Partner", new RoleProps { AssumedBy = {|ROLE3009:new AccountPrincipal(partner)|} });
    }
}
