using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class AnyPrincipalStack : Stack
{
    public AnyPrincipalStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        new Role(this, "Reader", new RoleProps
        {
            Description = "Reads the reports",
            AssumedBy = {|ROLE2001:new AnyPrincipal()|},
        });
    }
}
