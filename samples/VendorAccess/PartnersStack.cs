using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

namespace VendorAccess;

/// <summary>Roles for other companies, each with the external ID that its owner has chosen.</summary>
public sealed class PartnersStack : Stack
{
    public PartnersStack(Construct scope, string id, IStackProps? props = null)
        : base(scope, id, props)
    {
        // The auditor has given us an external ID, and some of its tools forget to send it.
        _ = new Role(this, "Auditor", new RoleProps
        {
            AssumedBy = new AccountPrincipal("777766665555").WithConditions(new Dictionary<string, object>
            {
                ["StringEqualsIfExists"] = new Dictionary<string, object> { ["sts:ExternalId"] = "7d0f4a2c-19e5-4c0b" },
            }),
        });

        // The forwarder runs at the vendor's, or as a function of ours.
        _ = new Role(this, "Forwarder", new RoleProps
        {
            AssumedBy = new CompositePrincipal(
                new AccountPrincipal("999988887777"),
                new ServicePrincipal("lambda.amazonaws.com")),
            ExternalIds = new[] { "b81c-forwarder-2" },
        });

        // Which account it is, whoever deploys says.
        var tester = new CfnParameter(this, "TesterAccount", new CfnParameterProps { Description = "Account of the penetration tester" });
        _ = new Role(this, "Tester", new RoleProps
        {
            AssumedBy = new AccountPrincipal(tester.ValueAsString),
        });
    }
}
