using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class CoveStack : Stack
{
    internal CoveStack(Construct scope, string id)
        : base(scope, id)
    {
        new Role(this, "Cove", new RoleProps { AssumedBy = {|ROLE2001:Callers.Everybody|} });
        new Role(this, "Reef", new RoleProps { AssumedBy = {|ROLE3001:new AccountPrincipal(Callers.Vendor)|} });
    }
}
// File: Callers.cs
using Amazon.CDK.AWS.IAM;

internal static class Callers
{
    public const string Vendor = "676767676767";

    public static readonly IPrincipal Everybody = new AnyPrincipal();
}
