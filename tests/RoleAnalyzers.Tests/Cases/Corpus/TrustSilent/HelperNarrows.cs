using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class ReefStack : Stack
{
    internal ReefStack(Construct scope, string id)
        : base(scope, id)
    {
        new Role(this, "Reef", new RoleProps { AssumedBy = OfOrganization(new AnyPrincipal()) });
    }

    private static IPrincipal OfOrganization(PrincipalBase principal) => principal.WithConditions(new Dictionary<string, object>
    {
        ["StringEquals"] = new Dictionary<string, object> { ["aws:PrincipalOrgID"] = "o-abcdefghij" },
    });
}
