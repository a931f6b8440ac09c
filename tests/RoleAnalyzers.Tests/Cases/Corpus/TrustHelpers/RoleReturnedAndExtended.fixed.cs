using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class CatalogueStack : Stack
{
    internal CatalogueStack(Construct scope, string id)
        : base(scope, id)
    {
        var role = ServiceRole("Catalogue", "lambda.amazonaws.com");
        role.AssumeRolePolicy.AddStatements(new PolicyStatement(new PolicyStatementProps
        {
            Actions = new[] { "sts:AssumeRole" },
            Principals = new IPrincipal[] { new AccountRootPrincipal() },
        }));
    }

    private Role ServiceRole(string name, string service) =>
        new(this, name, new RoleProps { AssumedBy = new ServicePrincipal(service) });
}
