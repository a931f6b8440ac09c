using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class NumberAsTextStack : Stack
{
    public NumberAsTextStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        // Whether it is one text or several pieces.
        new Role(this, "First", new RoleProps { AssumedBy = {|ROLE3001:new AccountPrincipal("9999" + "8888" + "7777")|} });
        new Role(this, "Second", new RoleProps { AssumedBy = {|ROLE3001:new AccountPrincipal($"{999988887777}")|} });
        new Role(this, "Third", new RoleProps { AssumedBy = {|ROLE3001:new ArnPrincipal(Fn.Join("", new[] { "arn:aws:iam::", "999988887777", ":root" }))|} });
    }
}
