using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

static class Roles
{
    public static IRole Reader(Construct scope)
    {
        return new Role(scope, "Reader", new RoleProps { AssumedBy = {|ROLE2001:new AnyPrincipal()|} });
    }

    public static Role Writer(Stack stack, string name) => new(stack, name, new RoleProps { AssumedBy = {|ROLE2001:new AnyPrincipal()|} });
}
