using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class AuditStack : Stack
{
    internal AuditStack(Construct scope, string id)
        : base(scope, id)
    {
        var auditors = CrossAccountRole("Auditors", {|ROLE3001:"arn:aws:iam::222233334444:root"|});
        new CfnOutput(this, "AuditorsArn", new CfnOutputProps { Value = auditors.RoleArn });
    }

    private Role CrossAccountRole(string name, string caller)
    {
        var role = {|#0:new Role(this, name, new RoleProps { AssumedBy = new ArnPrincipal(caller) })|};
        role.AddManagedPolicy(ManagedPolicy.FromAwsManagedPolicyName("SecurityAudit"));
        return role;
    }
}
