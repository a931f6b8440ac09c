using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class TheatreStack : Stack
{
    internal TheatreStack(Construct scope, string id)
        : base(scope, id)
    {
        new Role(this, "Usher", new RoleProps { AssumedBy = {|ROLE2001:Trusted.Anybody()|} });
        Trusted.Role(this, "Actor", {|ROLE3001:new AccountPrincipal("565656565656")|});
    }
}
// File: Trusted.cs
using Amazon.CDK.AWS.IAM;
using Constructs;

internal static class Trusted
{
    public static IPrincipal Anybody() => {|#0:new AnyPrincipal()|};

    public static Role Role(Construct scope, string id, IPrincipal who)
    {
        return {|#1:new Role(scope, id, new RoleProps { AssumedBy = who })|};
    }
}
