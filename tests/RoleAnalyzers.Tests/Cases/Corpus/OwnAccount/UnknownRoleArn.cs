using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class UnknownRoleArnStack : Stack
{
    public UnknownRoleArnStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        // A role or a user that is not known may be anybody's.
        new Role(this, "First", new RoleProps { AssumedBy = new ArnPrincipal(System.Environment.GetEnvironmentVariable("CALLER_ARN")) });
        new Role(this, "Second", new RoleProps { AssumedBy = new ArnPrincipal($"arn:aws:iam::{System.Environment.GetEnvironmentVariable("CALLER")}:role/reader") });
        new Role(this, "Third", new RoleProps { AssumedBy = Given });
    }

    public IPrincipal Given { get; set; }
}
