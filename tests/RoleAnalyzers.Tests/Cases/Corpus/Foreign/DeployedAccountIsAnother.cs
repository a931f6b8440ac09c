using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

var app = new App();
_ = new VendorStack(app, "Vendor", new StackProps { Env = new Amazon.CDK.Environment { Account = "111122223333", Region = "eu-west-1" } });
app.Synth();

class VendorStack : Stack
{
    public VendorStack(Construct scope, string id, IStackProps props)
        : base(scope, id, props)
    {
        new Role(this, "Operations", new RoleProps { AssumedBy = new AccountPrincipal("111122223333") });
        new Role(this, "Vendor", new RoleProps { AssumedBy = {|ROLE3001:new AccountPrincipal("999988887777")|} });
    }
}
