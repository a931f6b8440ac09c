using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

namespace Audits;

/// <summary>The account that is audited: it has the role, and trusts the auditors.</summary>
public sealed class AuditedStack : Stack
{
    public AuditedStack(Construct scope, string id)
        : base(scope, id, new StackProps { Env = new Amazon.CDK.Environment { Account = AuditReader.TrustingAccount, Region = "eu-central-1" } })
    {
        // The auditors have chosen it for us: whoever deploys the stack knows it.
        var externalId = new CfnParameter(this, "ExternalId", new CfnParameterProps { MinLength = 2 });
        var reader = AuditReader.DefineRole(this, "AuditReader", externalId.ValueAsString, "Lets the auditors read the configuration");
        reader.AddManagedPolicy(ManagedPolicy.FromAwsManagedPolicyName("SecurityAudit"));
    }
}
