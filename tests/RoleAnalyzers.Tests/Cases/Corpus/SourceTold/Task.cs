using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class TaskStack : Stack
{
    public TaskStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        new Role(this, "Task", new RoleProps
        {
            AssumedBy = {|ROLE4002:new ServicePrincipal("ecs-tasks.amazonaws.com")|},
        });
    }
}
