// Libraries: None, Cdk, StsV4+Cdk
using Acme.Security;

var role = new Role("reader", new RoleProps { AssumedBy = new AnyPrincipal() });
var vendor = new Role("vendor", new RoleProps { AssumedBy = new AccountPrincipal("999988887777") });
var statement = new PolicyStatement();
statement.AddAnyPrincipal();
role.AssumeRolePolicy.AddStatements(statement);
Console.WriteLine(role.ToString() + vendor);

namespace Acme.Security
{
    public interface IPrincipal;

    public record AnyPrincipal : IPrincipal;

    public record AccountPrincipal(string AccountId) : IPrincipal;

    public class PolicyStatement
    {
        public void AddAnyPrincipal() => Console.WriteLine("*");
    }

    public class PolicyDocument
    {
        public void AddStatements(params PolicyStatement[] statements) => Console.WriteLine(statements.Length);
    }

    public class RoleProps
    {
        public IPrincipal AssumedBy { get; set; }
    }

    public class Role(string name, RoleProps props)
    {
        public PolicyDocument AssumeRolePolicy { get; } = new();

        public override string ToString() => name + props.AssumedBy;
    }
}
