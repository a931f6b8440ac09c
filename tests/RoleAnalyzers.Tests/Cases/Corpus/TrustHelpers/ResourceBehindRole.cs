using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class LockStack : Stack
{
    internal LockStack(Construct scope, string id)
        : base(scope, id)
    {
        var role = new Role(this, "Lock", new RoleProps { AssumedBy = new AccountPrincipal("999988887777") });
        ((CfnRole)role.Node.DefaultChild).AssumeRolePolicyDocument = new Dictionary<string, object>
        {
            ["Version"] = "2012-10-17",
            ["Statement"] = new Dictionary<string, object>
            {
                ["Effect"] = "Allow",
                ["Principal"] = new Dictionary<string, object> { ["AWS"] = {|ROLE2001:"*"|} },
                ["Action"] = "sts:AssumeRole",
            },
        };
    }
}
