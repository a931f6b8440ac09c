using Amazon.CDK;
using Constructs;

class Role(Construct scope, string id, RoleProps props) : Construct(scope, id)
{
    public RoleProps Props { get; } = props;
}

class RoleProps
{
    public object AssumedBy { get; set; }
}

enum Principal { Any, Star }

class OwnRoleStack : Stack
{
    public OwnRoleStack(Construct scope, string id)
        : base(scope, id)
    {
        new Role(this, "Reader", new RoleProps { AssumedBy = Principal.Any });
        new Role(this, "Vendor", new RoleProps { AssumedBy = new Amazon.CDK.AWS.IAM.AnyPrincipal() });
    }
}
