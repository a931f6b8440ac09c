using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal static class RoleExtensions
{
    public static Role Trusting(this Role role, IPrincipal principal)
    {
        role.AssumeRolePolicy.AddStatements(new PolicyStatement(new PolicyStatementProps
        {
            Actions = new[] { "sts:AssumeRole" },
            Principals = new[] { principal },
        }));
        return role;
    }
}

internal class WarehouseStack : Stack
{
    internal WarehouseStack(Construct scope, string id)
        : base(scope, id)
    {
        new Role(this, "Loader", new RoleProps { AssumedBy = new ServicePrincipal("glue.amazonaws.com") })
            .Trusting(new AccountRootPrincipal())
            .Trusting({|ROLE2001:new AnyPrincipal()|});
    }
}
