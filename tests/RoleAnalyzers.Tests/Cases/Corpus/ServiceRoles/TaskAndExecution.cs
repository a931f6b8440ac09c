using Amazon.CDK;
using Amazon.CDK.AWS.ECS;
using Amazon.CDK.AWS.IAM;
using Constructs;

class TaskAndExecutionStack : Stack
{
    public TaskAndExecutionStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var task = new Role(this, "TaskRole", new RoleProps { AssumedBy = new ServicePrincipal("ecs.amazonaws.com") });
        var execution = new Role(this, "ExecutionRole", new RoleProps { AssumedBy = {|ROLE4002:new ServicePrincipal("ecs-tasks.amazonaws.com")|} });
        new FargateTaskDefinition(this, "Task", new FargateTaskDefinitionProps
        {
            TaskRole = {|ROLE4001:task|},
            ExecutionRole = execution,
        });
    }
}
