using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class WithSessionTagsStack : Stack
{
    public WithSessionTagsStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        new Role(this, "Reader", new RoleProps { AssumedBy = {|ROLE2001:new AnyPrincipal()|}.WithSessionTags() });
    }
}
