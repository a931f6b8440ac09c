using Amazon.CDK;
using Amazon.CDK.AWS.CodePipeline;
using Amazon.CDK.AWS.CodePipeline.Actions;
using Amazon.CDK.AWS.IAM;
using Constructs;

class DeploymentRoleStack : Stack
{
    public DeploymentRoleStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var deployment = new Role(this, "Deployment", new RoleProps { AssumedBy = new ServicePrincipal("cloudformation.amazonaws.com") });
        new CloudFormationCreateUpdateStackAction(new CloudFormationCreateUpdateStackActionProps
        {
            ActionName = "Deploy",
            StackName = "Shop",
            AdminPermissions = false,
            TemplatePath = new Artifact_("Templates").AtPath("shop.json"),
            DeploymentRole = deployment,
            Role = deployment,
        });
    }
}
