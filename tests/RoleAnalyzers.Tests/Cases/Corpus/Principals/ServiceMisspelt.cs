using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class ServiceMisspeltStack : Stack
{
    public ServiceMisspeltStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        new Role(this, "Function", new RoleProps { AssumedBy = {|ROLE4003:new ServicePrincipal("lambda.amazon.com")|} });
        new Role(this, "Machine", new RoleProps { AssumedBy = {|ROLE4003:new ServicePrincipal("stepfunctions")|} });
        new Role(this, "Task", new RoleProps
        {
            AssumedBy = new CompositePrincipal(
                {|ROLE4003:new ServicePrincipal("ecs-task.amazonaws.com")|}, // the task itself
                new ServicePrincipal("events.amazonaws.com")),
        });
    }
}
