using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class AlmanacStack : Stack
{
    internal AlmanacStack(Construct scope, string id)
        : base(scope, id)
    {
        new Role(this, "Almanac", new RoleProps
        {
            AssumedBy = {|ROLE2001:new AnyPrincipal()|}.WithConditions({|#0:ByTransport()|}),
        });
    }

    private static Dictionary<string, object> ByTransport() => new()
    {
        ["Bool"] = new Dictionary<string, object> { ["aws:SecureTransport"] = "true" },
    };
}
