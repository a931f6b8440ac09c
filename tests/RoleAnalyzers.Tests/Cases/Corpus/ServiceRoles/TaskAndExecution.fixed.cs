using Amazon.CDK;
using Amazon.CDK.AWS.ECS;
using Amazon.CDK.AWS.IAM;
using Constructs;

class TaskAndExecutionStack : Stack
{
    public TaskAndExecutionStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var task = new Role(this, "TaskRole", new RoleProps { AssumedBy = new ServicePrincipal("ecs-tasks.amazonaws.com").WithConditions(new Dictionary<string, object>
        {
            ["StringEquals"] = new Dictionary<string, object> { ["aws:SourceAccount"] = Aws.ACCOUNT_ID },
        }) });
        var execution = new Role(this, "ExecutionRole", new RoleProps { AssumedBy = new ServicePrincipal("ecs-tasks.amazonaws.com").WithConditions(new Dictionary<string, object>
        {
            ["StringEquals"] = new Dictionary<string, object> { ["aws:SourceAccount"] = Aws.ACCOUNT_ID },
        }) });
        new FargateTaskDefinition(this, "Task", new FargateTaskDefinitionProps
        {
            TaskRole = task,
            ExecutionRole = execution,
        });
    }
}
