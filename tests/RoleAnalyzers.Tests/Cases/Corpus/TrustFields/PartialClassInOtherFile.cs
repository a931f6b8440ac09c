using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal partial class HillStack : Stack
{
    internal HillStack(Construct scope, string id)
        : base(scope, id)
    {
        new Role(this, "Hill", new RoleProps { AssumedBy = {|ROLE2001:Climbers()|} });
    }
}
// File: HillStack.Callers.cs
using Amazon.CDK.AWS.IAM;

internal partial class HillStack
{
    private static IPrincipal Climbers()
    {
        return {|#0:new StarPrincipal()|};
    }
}
