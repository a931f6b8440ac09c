// Option: role_analyzers.own_account = 111122223333
using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class WildcardInNameStack : Stack
{
    public WildcardInNameStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        // Whoever deploys may read what it deployed.
        new Role(this, "Reader", new RoleProps
        {
            AssumedBy = {|ROLE2002:new ArnPrincipal("arn:aws:iam::111122223333:role/deploy-*")|},
        });
    }
}
