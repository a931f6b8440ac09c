using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class NotValidStack : Stack
{
    public NotValidStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        new Role(this, "First", new RoleProps { AssumedBy = {|ROLE2008:new ArnPrincipal("arn:aws:iam::111122223333:group/admins")|} });
        new Role(this, "Second", new RoleProps { AssumedBy = {|ROLE2008:new ArnPrincipal("AROADBQP57FF2AEXAMPLE")|} });
        new Role(this, "Third", new RoleProps { AssumedBy = {|ROLE2008:new AccountPrincipal("11112222333")|} });
    }
}
