using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

namespace VendorAccess;

/// <summary>Roles for identities that somebody else vouches for: the pipeline, the staff, the pods of a cluster.</summary>
public sealed class SignInStack : Stack
{
    public SignInStack(Construct scope, string id, IStackProps? props = null)
        : base(scope, id, props)
    {
        // The pipeline publishes the reports.
        _ = new Role(this, "Pipeline", new RoleProps
        {
            AssumedBy = new WebIdentityPrincipal($"arn:aws:iam::{Account}:oidc-provider/token.actions.githubusercontent.com"),
        });

        // The staff sign in with their own accounts.
        _ = new Role(this, "Staff", new RoleProps
        {
            AssumedBy = new FederatedPrincipal(
                $"arn:aws:iam::{Account}:saml-provider/Staff", new Dictionary<string, object>(), "sts:AssumeRoleWithSAML"),
        });

        // The collector runs in a pod.
        _ = new Role(this, "Collector", new RoleProps
        {
            AssumedBy = new ServicePrincipal("pods.eks.amazonaws.com"),
        });
    }
}
