using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class ClayStack : Stack
{
    internal ClayStack(Construct scope, string id)
        : base(scope, id)
    {
        var role = new Role(this, "Clay", new RoleProps { AssumedBy = new AccountPrincipal("999988887777") });
        Override(role, "AssumeRolePolicyDocument.Statement.0.Principal");
    }

    private static void Override(Role role, string path) =>
        ((CfnRole)role.Node.DefaultChild).AddPropertyOverride(path, new Dictionary<string, string> { ["Service"] = "ec2.amazonaws.com" });
}
