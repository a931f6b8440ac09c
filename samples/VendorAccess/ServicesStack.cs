using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.Lambda;
using Constructs;

namespace VendorAccess;

/// <summary>What our services run as, and what they may do with roles.</summary>
public sealed class ServicesStack : Stack
{
    public ServicesStack(Construct scope, string id, IStackProps? props = null)
        : base(scope, id, props)
    {
        // The reports moved from a server to a function.
        var reports = new Role(this, "Reports", new RoleProps
        {
            AssumedBy = new ServicePrincipal("ec2.amazonaws.com"),
        });
        _ = new Function(this, "Report", new FunctionProps
        {
            Runtime = Runtime.NODEJS_20_X,
            Handler = "index.handler",
            Code = Code.FromInline("exports.handler = async () => ({});"),
            Role = reports,
        });

        // Collects what vendors leave, and starts whatever comes next.
        var collector = new Role(this, "Collector", new RoleProps
        {
            AssumedBy = new ServicePrincipal("ecs-tasks.amazonaws.com"),
        });
        collector.AddToPolicy(new PolicyStatement(new PolicyStatementProps
        {
            Actions = new[] { "sts:AssumeRole" },
            Resources = new[] { "*" },
        }));
        collector.AddToPolicy(new PolicyStatement(new PolicyStatementProps
        {
            Actions = new[] { "ecs:RunTask", "iam:PassRole" },
            Resources = new[] { "*" },
        }));

        // The deployment of another account reads the reports.
        reports.GrantAssumeRole(new ArnPrincipal("arn:aws:iam::111122223333:role/Deploy"));
        var partner = new PolicyStatement(new PolicyStatementProps
        {
            Principals = new[] { new OrganizationPrincipal("o-a1b2c3d4e5") },
            Actions = new[] { "sts:AssumeRole" },
        });
        partner.AddAccountCondition("111122223333");
        collector.AssumeRolePolicy!.AddStatements(partner);
    }
}
