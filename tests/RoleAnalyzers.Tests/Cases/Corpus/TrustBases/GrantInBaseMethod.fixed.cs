using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal abstract class SharedRole : Role
{
    protected SharedRole(Construct scope, string id)
        : base(scope, id, new RoleProps { AssumedBy = new AccountRootPrincipal() })
    {
    }

    protected void ShareWith(IPrincipal principal) => AssumeRolePolicy.AddStatements(new PolicyStatement(new PolicyStatementProps
    {
        Actions = new[] { "sts:AssumeRole" },
        Principals = new[] { principal },
    }));
}

internal sealed class LibraryRole : SharedRole
{
    internal LibraryRole(Construct scope)
        : base(scope, "Library")
    {
        ShareWith(new AccountRootPrincipal());
    }
}
