// Option: role_analyzers.own_account = 111122223333
using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class RootMissingStack : Stack
{
    public RootMissingStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        new Role(this, "Reader", new RoleProps { AssumedBy = new ArnPrincipal("arn:aws:iam::111122223333:root") });
        var vendor = new Role(this, "Vendor", new RoleProps { AssumedBy = new AccountRootPrincipal() });
        vendor.AssumeRolePolicy.AddStatements(new PolicyStatement(new PolicyStatementProps
        {
            Principals = new[] { new ArnPrincipal("arn:aws:iam::111122223333:root") },
            Actions = new[] { "sts:AssumeRole" },
        }));
    }
}
