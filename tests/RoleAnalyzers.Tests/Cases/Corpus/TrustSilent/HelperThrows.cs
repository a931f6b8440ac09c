using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class CairnStack : Stack
{
    internal CairnStack(Construct scope, string id)
        : base(scope, id)
    {
        new Role(this, "Cairn", new RoleProps { AssumedBy = Required("caller") });
    }

    private static IPrincipal Required(string name) => throw new InvalidOperationException(name + " is missing");
}
