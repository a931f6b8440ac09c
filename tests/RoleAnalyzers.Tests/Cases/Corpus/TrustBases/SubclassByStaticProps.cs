using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class GuestRole : Role
{
    internal GuestRole(Construct scope, string id)
        : base(scope, id, {|ROLE2001:Props("guest")|})
    {
    }

    private static RoleProps Props(string description) => {|#0:new() { Description = description, AssumedBy = new AnyPrincipal() }|};
}
