using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class ArnWithUnknownRoleStack : Stack
{
    public ArnWithUnknownRoleStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        // The account is known, and it is the account that is foreign.
        new Role(this, "Vendor", new RoleProps { AssumedBy = {|ROLE3001:new ArnPrincipal("arn:aws:iam::999988887777:role/" + System.Environment.GetEnvironmentVariable("ROLE"))|} });
    }
}
