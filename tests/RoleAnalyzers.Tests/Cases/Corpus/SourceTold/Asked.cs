using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class AskedStack : Stack
{
    public AskedStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        new Role(this, "Task", new RoleProps
        {
            AssumedBy = new ServicePrincipal("ecs-tasks.amazonaws.com").WithConditions(new Dictionary<string, object>
            {
                ["StringEquals"] = new Dictionary<string, object> { ["aws:SourceAccount"] = Account },
            }),
        });
        new Role(this, "Copy", new RoleProps
        {
            AssumedBy = new ServicePrincipal("elasticfilesystem.amazonaws.com", new ServicePrincipalOpts
            {
                Conditions = new Dictionary<string, object> { ["ArnLike"] = new Dictionary<string, object> { ["AWS:SourceArn"] = $"arn:aws:elasticfilesystem:{Region}:{Account}:*" } },
            }),
        });
    }
}
