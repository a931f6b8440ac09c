using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

namespace Audits;

/// <summary>The account of the auditors: one role in it may assume that of the audited account.</summary>
public sealed class AuditorStack : Stack
{
    public AuditorStack(Construct scope, string id)
        : base(scope, id, new StackProps { Env = new Amazon.CDK.Environment { Account = AuditReader.TrustedAccount, Region = "eu-central-1" } })
    {
        var auditor = new Role(this, "Auditor", new RoleProps { AssumedBy = new ServicePrincipal("lambda.amazonaws.com") });
        AuditReader.AllowAssume(auditor);
    }
}
