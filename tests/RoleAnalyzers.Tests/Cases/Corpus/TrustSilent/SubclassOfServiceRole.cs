using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class TaskRole : Role
{
    internal TaskRole(Construct scope, string id, IRoleProps props = null)
        : base(scope, id, props ?? Default())
    {
    }

    private static RoleProps Default() => new() { AssumedBy = new ServicePrincipal("codebuild.amazonaws.com") };
}

internal class HiveStack : Stack
{
    internal HiveStack(Construct scope, string id)
        : base(scope, id)
    {
        new TaskRole(this, "Bee");
        new TaskRole(this, "Queen", new RoleProps { AssumedBy = new ServicePrincipal("batch.amazonaws.com") });
    }
}
