using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class WorkerStack : Stack
{
    internal WorkerStack(Construct scope, string id)
        : base(scope, id)
    {
        new Role(this, "Worker", new RoleProps { AssumedBy = Service({|ROLE4003:"ecs-task"|}) });
        new Role(this, "Other", new RoleProps { AssumedBy = Service("codebuild") });
    }

    private static IPrincipal Service(string name) => {|#0:new ServicePrincipal($"{name}.amazonaws.com")|};
}
