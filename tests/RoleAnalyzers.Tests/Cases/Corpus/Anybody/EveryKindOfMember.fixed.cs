using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

abstract class Members : Construct
{
    private static readonly App App = new();
    private static readonly Role Field = new(App, "Field", new RoleProps { AssumedBy = new AccountRootPrincipal() });

    static Members() => new Role(App, "Static", new RoleProps { AssumedBy = new AccountRootPrincipal() });

    protected Members(Construct scope, string id)
        : base(scope, id)
    {
        Built += (_, _) => new Role(this, "Event", new RoleProps { AssumedBy = new AccountRootPrincipal() });
    }

    public event EventHandler Built;

    public Role Automatic { get; } = new(App, "Automatic", new RoleProps { AssumedBy = new AccountRootPrincipal() });

    public Role Property => new(this, "Property", new RoleProps { AssumedBy = new AccountRootPrincipal() });

    public Role this[string name]
    {
        get => new(this, name, new RoleProps { AssumedBy = new AccountRootPrincipal() });
        set => Built?.Invoke(this, EventArgs.Empty);
    }

    public static Role operator +(Members members, string name) => new(members, name, new RoleProps { AssumedBy = new AccountRootPrincipal() });

    public IEnumerable<Role> Iterator()
    {
        yield return Field;
        yield return new Role(this, "Iterator", new RoleProps { AssumedBy = new AccountRootPrincipal() });
    }

    public T Generic<T>(T given)
    {
        new Role(this, "Generic", new RoleProps { AssumedBy = new AccountRootPrincipal() });
        return given;
    }

    protected abstract void Nothing();
}
