using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class PodIdentityStack : Stack
{
    public PodIdentityStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        new Role(this, "Pods", new RoleProps { AssumedBy = {|ROLE2005:new ServicePrincipal("pods.eks.amazonaws.com")|} });
    }
}
