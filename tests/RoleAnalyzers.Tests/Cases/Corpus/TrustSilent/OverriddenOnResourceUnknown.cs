using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class KilnStack : Stack
{
    internal KilnStack(Construct scope, string id, object document)
        : base(scope, id)
    {
        var role = new Role(this, "Kiln", new RoleProps { AssumedBy = new StarPrincipal() });
        if (role.Node.DefaultChild is CfnRole resource)
            resource.AssumeRolePolicyDocument = document;
    }
}
