using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class SkyStack : Stack
{
    internal SkyStack(Construct scope, string id)
        : base(scope, id)
    {
        new Role(this, "Sky", Trust.Narrowed(new AnyPrincipal(), Trust.Organization));
    }
}
// File: Trust.cs
using Amazon.CDK.AWS.IAM;

internal static class Trust
{
    public const string Organization = "o-abcdefghij";

    public static RoleProps Narrowed(AnyPrincipal principal, string organization) => new()
    {
        AssumedBy = principal.WithConditions(new Dictionary<string, object>
        {
            ["StringEquals"] = new Dictionary<string, object> { ["aws:PrincipalOrgID"] = organization },
        }),
    };
}
