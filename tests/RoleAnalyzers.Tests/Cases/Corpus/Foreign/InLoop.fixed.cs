using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class InLoopStack : Stack
{
    public InLoopStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        foreach (var account in new[] { "999988887777", "888877776666" })
            new Role(this, "Vendor" + account, new RoleProps { AssumedBy = new AccountPrincipal("777766665555"), ExternalIds = new[] { new CfnParameter(this, "Vendor" + account + "ExternalId", new CfnParameterProps { MinLength = 2 }).ValueAsString } });
    }
}
