// Option: role_analyzers.own_account = 111122223333
using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class OwnAccountConfiguredStack : Stack
{
    public OwnAccountConfiguredStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        new Role(this, "Task", new RoleProps
        {
            AssumedBy = new ServicePrincipal("ecs-tasks.amazonaws.com").WithConditions(new Dictionary<string, object>
            {
                ["StringEquals"] = new Dictionary<string, object> { ["aws:SourceAccount"] = Aws.ACCOUNT_ID },
            }),
        });
    }
}
