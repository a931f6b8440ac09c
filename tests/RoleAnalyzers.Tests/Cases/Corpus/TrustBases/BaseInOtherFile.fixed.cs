using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class CraneRole : LimitedRole
{
    internal CraneRole(Construct scope)
        : base(scope, "Crane", new ArnPrincipal("arn:aws:iam::909090909090:root").WithConditions(new Dictionary<string, object>
        {
            ["StringEquals"] = new Dictionary<string, object> { ["sts:ExternalId"] = new CfnParameter(scope, "CraneExternalId", new CfnParameterProps { MinLength = 2 }).ValueAsString },
        }))
    {
    }
}
// File: LimitedRole.cs
using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal abstract class LimitedRole : Role
{
    protected LimitedRole(Construct scope, string id, IPrincipal principal)
        {|#0:: base(scope, id, new RoleProps { AssumedBy = principal, MaxSessionDuration = Duration.Hours(1) })|}
    {
    }
}
