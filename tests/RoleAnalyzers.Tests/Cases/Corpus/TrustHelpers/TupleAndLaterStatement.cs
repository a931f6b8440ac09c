using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class HarbourStack : Stack
{
    internal HarbourStack(Construct scope, string id)
        : base(scope, id)
    {
        var roles = Roles();
        roles.Pilot.AssumeRolePolicy.AddStatements(new PolicyStatement(new PolicyStatementProps
        {
            Actions = new[] { "sts:AssumeRole" },
            Principals = new IPrincipal[] { {|ROLE3001:new AccountPrincipal("888877776666")|} },
        }));
    }

    private (Role Pilot, Role Tug) Roles()
    {
        var pilot = new Role(this, "Pilot", new RoleProps { AssumedBy = new ServicePrincipal("codebuild.amazonaws.com") });
        var tug = new Role(this, "Tug", new RoleProps { AssumedBy = new ServicePrincipal("codebuild.amazonaws.com") });
        return (pilot, tug);
    }
}
