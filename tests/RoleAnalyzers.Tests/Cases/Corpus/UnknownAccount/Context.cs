using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class ContextStack : Stack
{
    public ContextStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var partner = (string)Node.TryGetContext("partner");
        new Role(this, "Partner", new RoleProps { AssumedBy = {|ROLE3009:new ArnPrincipal($"arn:aws:iam::{partner}:root")|} });
    }
}
