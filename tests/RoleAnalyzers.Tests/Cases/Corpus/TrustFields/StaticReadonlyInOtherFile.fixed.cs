using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class CoveStack : Stack
{
    internal CoveStack(Construct scope, string id)
        : base(scope, id)
    {
        new Role(this, "Cove", new RoleProps { AssumedBy = {|ROLE2001:Callers.Everybody|} });
        var reefExternalId = new CfnParameter(this, "ReefExternalId", new CfnParameterProps
        {
            Description = "External ID that the callers of Reef must present",
            MinLength = 2,
        });
        new Role(this, "Reef", new RoleProps { AssumedBy = new AccountPrincipal(Callers.Vendor), ExternalIds = new[] { reefExternalId.ValueAsString } });
    }
}
// File: Callers.cs
using Amazon.CDK.AWS.IAM;

internal static class Callers
{
    public const string Vendor = "676767676767";

    public static readonly IPrincipal Everybody = new AnyPrincipal();
}
