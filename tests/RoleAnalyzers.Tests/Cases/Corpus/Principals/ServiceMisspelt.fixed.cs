using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class ServiceMisspeltStack : Stack
{
    public ServiceMisspeltStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        new Role(this, "Function", new RoleProps { AssumedBy = new ServicePrincipal("lambda.amazonaws.com") });
        new Role(this, "Machine", new RoleProps { AssumedBy = new ServicePrincipal("states.amazonaws.com") });
        new Role(this, "Task", new RoleProps
        {
            AssumedBy = new CompositePrincipal(
                new ServicePrincipal("ecs-tasks.amazonaws.com").WithConditions(new Dictionary<string, object>
                {
                    ["StringEquals"] = new Dictionary<string, object> { ["aws:SourceAccount"] = Aws.ACCOUNT_ID },
                }), // the task itself
                new ServicePrincipal("events.amazonaws.com")),
        });
    }
}
