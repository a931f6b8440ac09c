// Option: role_analyzers.trusted_accounts = 999988887777
using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class TrustedOptionStack : Stack
{
    public TrustedOptionStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        new Role(this, "Sister", new RoleProps { AssumedBy = new AccountPrincipal("999988887777") });
    }
}
