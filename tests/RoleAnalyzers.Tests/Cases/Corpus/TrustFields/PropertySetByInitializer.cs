using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class IsleStack : Stack
{
    internal IsleStack(Construct scope, string id)
        : base(scope, id)
    {
        new Role(this, "Isle", Settings);
    }

    private RoleProps Settings { get; } = new() { Description = "Isle", AssumedBy = {|ROLE2001:new AnyPrincipal()|} };
}
