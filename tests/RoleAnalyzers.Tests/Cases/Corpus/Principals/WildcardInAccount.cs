// Option: role_analyzers.own_account = 111122223333
using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class WildcardInAccountStack : Stack
{
    public WildcardInAccountStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        // Of which account, nothing tells.
        new Role(this, "Reader", new RoleProps { AssumedBy = {|ROLE2002:new ArnPrincipal("arn:aws:iam::*:role/deploy")|} });
        new Role(this, "Other", new RoleProps { AssumedBy = {|ROLE2002:new ArnPrincipal("arn:aws:sts::111122223333:assumed-role/deploy/*")|} });
    }
}
