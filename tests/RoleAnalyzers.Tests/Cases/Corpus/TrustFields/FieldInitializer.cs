using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class WellStack : Stack
{
    private readonly AnyPrincipal _anybody = {|ROLE2001:new AnyPrincipal()|};

    internal WellStack(Construct scope, string id)
        : base(scope, id)
    {
        new Role(this, "Bucket", new RoleProps { AssumedBy = _anybody });
    }
}
