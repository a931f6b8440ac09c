using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class ReaderRole : Construct
{
    internal ReaderRole(Construct scope, string id, ReaderRoleProps props)
        : base(scope, id)
    {
        Role = new Role(this, "Role", new RoleProps { AssumedBy = props.Reader, Description = props.Description });
    }

    internal Role Role { get; }
}

internal class ReaderRoleProps
{
    public IPrincipal Reader { get; set; }

    public string Description { get; set; }
}

internal class KioskStack : Stack
{
    internal KioskStack(Construct scope, string id)
        : base(scope, id)
    {
        new ReaderRole(this, "News", new ReaderRoleProps { Description = "News", Reader = new AccountRootPrincipal() });
        new ReaderRole(this, "Files", new ReaderRoleProps { Reader = new AccountRootPrincipal() });
    }
}
