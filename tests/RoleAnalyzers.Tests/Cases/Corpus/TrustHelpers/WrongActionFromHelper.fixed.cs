using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class SentryStack : Stack
{
    internal SentryStack(Construct scope, string id)
        : base(scope, id)
    {
        var role = new Role(this, "Sentry", new RoleProps { AssumedBy = new ServicePrincipal("events.amazonaws.com") });
        role.AssumeRolePolicy.AddStatements(Statement(new AccountRootPrincipal(), "sts:AssumeRole"));
    }

    private static PolicyStatement Statement(IPrincipal principal, string action) => new(new PolicyStatementProps
    {
        Actions = new[] { action },
        Principals = new[] { principal },
    });
}
