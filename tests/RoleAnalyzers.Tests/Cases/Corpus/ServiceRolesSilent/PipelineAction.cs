using Amazon.CDK;
using Amazon.CDK.AWS.CodePipeline.Actions;
using Amazon.CDK.AWS.IAM;
using Constructs;

class PipelineActionStack : Stack
{
    public PipelineActionStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var role = new Role(this, "ReportRole", new RoleProps { AssumedBy = new AccountRootPrincipal() });
        new ManualApprovalAction(new ManualApprovalActionProps { ActionName = "Approve", Role = role });
    }
}
