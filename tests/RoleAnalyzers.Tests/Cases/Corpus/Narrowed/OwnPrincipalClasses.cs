using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class OwnPrincipalClassesStack : Stack
{
    public OwnPrincipalClassesStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        new Role(this, "First", new RoleProps { AssumedBy = new Vendor() });
        new Role(this, "Second", new RoleProps { AssumedBy = new Everybody() });
        new Role(this, "Third", new HouseProps());
    }
}

class Vendor() : AccountPrincipal("999988887777");

class Everybody : AnyPrincipal
{
    public override PrincipalPolicyFragment PolicyFragment => new(
        new Dictionary<string, string[]> { ["AWS"] = new[] { "*" } },
        new Dictionary<string, object> { ["StringEquals"] = new Dictionary<string, object> { ["aws:PrincipalOrgID"] = "o-a1b2c3d4e5" } });
}

class HouseProps : RoleProps
{
    public HouseProps() => AssumedBy = new AnyPrincipal();
}
