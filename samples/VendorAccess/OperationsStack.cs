using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

namespace VendorAccess;

/// <summary>Roles within our own account: who deploys, who may look after things at night, and what the machinery runs as.</summary>
public sealed class OperationsStack : Stack
{
    public OperationsStack(Construct scope, string id, IStackProps? props = null)
        : base(scope, id, props)
    {
        // Every role for deployments may clean up.
        _ = new Role(this, "CleanUp", new RoleProps
        {
            AssumedBy = new ArnPrincipal($"arn:aws:iam::{Account}:role/deploy-*"),
        });

        // The reports once lived in an account of their own.
        _ = new Role(this, "Archive", new RoleProps
        {
            AssumedBy = new ArnPrincipal("arn:aws:iam::111122223333").InOrganization("o-a1b2c3d4e5"),
        });

        // People on call, with a second factor.
        _ = new Role(this, "OnCall", new RoleProps
        {
            AssumedBy = new AccountRootPrincipal().WithConditions(new Dictionary<string, object>
            {
                ["BoolIfExists"] = new Dictionary<string, object> { ["aws:MultiFactorAuthPresent"] = "true" },
            }),
        });

        // What looks at everything once it is deployed, and at nothing else by mistake.
        _ = new Role(this, "Inspector", new RoleProps
        {
            RoleName = "Inspector",
            AssumedBy = new AccountRootPrincipal(),
            ExternalIds = new[] { "inspection-7d0f4a2c" },
            MaxSessionDuration = Duration.Hours(2),
        });

        // The nightly run and what starts it.
        var nightly = new Role(this, "Nightly", new RoleProps
        {
            AssumedBy = new ServicePrincipal("stepfunctions.amazonaws.com"),
        });
        nightly.AssumeRolePolicy!.AddStatements(new PolicyStatement(new PolicyStatementProps
        {
            Principals = new[] { new ServicePrincipal("scheduler.amazonaws.com") },
            Actions = new[] { "sts:*" },
        }));
    }
}
