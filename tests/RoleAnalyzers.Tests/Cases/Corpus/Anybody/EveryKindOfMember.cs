using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

abstract class Members : Construct
{
    private static readonly App App = new();
    private static readonly Role Field = new(App, "Field", new RoleProps { AssumedBy = {|ROLE2001:new AnyPrincipal()|} });

    static Members() => new Role(App, "Static", new RoleProps { AssumedBy = {|ROLE2001:new AnyPrincipal()|} });

    protected Members(Construct scope, string id)
        : base(scope, id)
    {
        Built += (_, _) => new Role(this, "Event", new RoleProps { AssumedBy = {|ROLE2001:new AnyPrincipal()|} });
    }

    public event EventHandler Built;

    public Role Automatic { get; } = new(App, "Automatic", new RoleProps { AssumedBy = {|ROLE2001:new AnyPrincipal()|} });

    public Role Property => new(this, "Property", new RoleProps { AssumedBy = {|ROLE2001:new AnyPrincipal()|} });

    public Role this[string name]
    {
        get => new(this, name, new RoleProps { AssumedBy = {|ROLE2001:new AnyPrincipal()|} });
        set => Built?.Invoke(this, EventArgs.Empty);
    }

    public static Role operator +(Members members, string name) => new(members, name, new RoleProps { AssumedBy = {|ROLE2001:new AnyPrincipal()|} });

    public IEnumerable<Role> Iterator()
    {
        yield return Field;
        yield return new Role(this, "Iterator", new RoleProps { AssumedBy = {|ROLE2001:new AnyPrincipal()|} });
    }

    public T Generic<T>(T given)
    {
        new Role(this, "Generic", new RoleProps { AssumedBy = {|ROLE2001:new AnyPrincipal()|} });
        return given;
    }

    protected abstract void Nothing();
}
