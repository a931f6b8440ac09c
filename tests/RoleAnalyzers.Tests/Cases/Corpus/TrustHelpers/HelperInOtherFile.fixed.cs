using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class TheatreStack : Stack
{
    internal TheatreStack(Construct scope, string id)
        : base(scope, id)
    {
        new Role(this, "Usher", new RoleProps { AssumedBy = {|ROLE2001:Trusted.Anybody()|} });
        var actorExternalId = new CfnParameter(this, "ActorExternalId", new CfnParameterProps
        {
            Description = "External ID that the callers of Actor must present",
            MinLength = 2,
        });
        Trusted.Role(this, "Actor", new AccountPrincipal("565656565656").WithConditions(new Dictionary<string, object>
        {
            ["StringEquals"] = new Dictionary<string, object> { ["sts:ExternalId"] = actorExternalId.ValueAsString },
        }));
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
