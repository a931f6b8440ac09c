using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class WithoutEffectStack : Stack
{
    public WithoutEffectStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var role = Role.FromRoleName(this, "Reader", "Reader");
        role.GrantAssumeRole({|ROLE3008:new ArnPrincipal("arn:aws:iam::444455556666:role/Build")|});
        role.GrantAssumeRole({|ROLE3008:new AnyPrincipal()|});
        role.GrantAssumeRole({|ROLE3008:new StarPrincipal()|});
        role.GrantAssumeRole({|ROLE3008:new OrganizationPrincipal("o-a1b2c3d4e5")|});
        role.GrantAssumeRole({|ROLE3008:new CompositePrincipal(new ServicePrincipal("lambda.amazonaws.com"))|});
        role.GrantAssumeRole({|ROLE3008:new ServicePrincipal("lambda.amazonaws.com").WithSessionTags()|});
        var vendor = {|ROLE3008:new ArnPrincipal("arn:aws:iam::444455556666:role/Vendor")|};
        role.GrantAssumeRole(vendor);
    }
}
