using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class WithSessionTagsStack : Stack
{
    public WithSessionTagsStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        new Role(this, "Vendor", new RoleProps { AssumedBy = {|ROLE3001:new AccountPrincipal("999988887777")|}.WithSessionTags() });
    }
}
