using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class LoftStack : Stack
{
    internal LoftStack(Construct scope, string id)
        : base(scope, id)
    {
        new Role(this, "Loft", {|ROLE3001:Props|});
    }

    private static RoleProps Props
    {
        get
        {
            var vendor = new AccountPrincipal("343434343434");
            return {|#0:new RoleProps { AssumedBy = vendor, Description = "Loft" }|};
        }
    }
}
