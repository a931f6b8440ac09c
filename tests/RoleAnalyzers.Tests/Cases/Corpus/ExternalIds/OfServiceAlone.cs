using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class OfServiceAloneStack : Stack
{
    public OfServiceAloneStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        // Perhaps it is the account that was forgotten.
        new Role(this, "Function", new RoleProps { AssumedBy = {|ROLE3003:new ServicePrincipal("lambda.amazonaws.com")|}, ExternalIds = new[] { "7d0f4a2c-19e5" } });
    }
}
