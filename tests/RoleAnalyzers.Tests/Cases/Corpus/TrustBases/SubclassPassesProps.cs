using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

public class AuditedRole : Role
{
    public AuditedRole(Construct scope, string id, IRoleProps props)
        : base(scope, id, props)
    {
        Amazon.CDK.Tags.Of(this).Add("audited", "yes");
    }
}

internal class CellarStack : Stack
{
    internal CellarStack(Construct scope, string id)
        : base(scope, id)
    {
        new AuditedRole(this, "Cellar", new RoleProps { AssumedBy = {|ROLE2001:new AnyPrincipal()|} });
    }
}
