using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class FenStack : Stack
{
    private readonly Role _role;

    internal FenStack(Construct scope, string id)
        : base(scope, id)
    {
        _role = new Role(this, "Fen", new RoleProps { AssumedBy = new ServicePrincipal("lambda.amazonaws.com") });
        {|ROLE2001:Share()|};
    }

    private void Share() => _role.AssumeRolePolicy.AddStatements(new PolicyStatement(new PolicyStatementProps
    {
        Actions = new[] { "sts:AssumeRole" },
        Principals = new IPrincipal[] { new AnyPrincipal() },
    }));
}
