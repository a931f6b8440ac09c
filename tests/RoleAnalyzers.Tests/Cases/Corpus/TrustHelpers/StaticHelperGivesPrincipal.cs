using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

public class ReportingStack : Stack
{
    public ReportingStack(Construct scope, string id)
        : base(scope, id)
    {
        new Role(this, "ReportReader", new RoleProps
        {
            Description = "Reads the monthly reports",
            AssumedBy = {|ROLE2001:Principals.Everyone()|},
        });
    }
}

internal static class Principals
{
    public static IPrincipal Everyone() => {|#0:new AnyPrincipal()|};
}
