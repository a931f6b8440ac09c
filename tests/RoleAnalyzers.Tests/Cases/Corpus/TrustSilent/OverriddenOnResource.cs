using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class RaftStack : Stack
{
    internal RaftStack(Construct scope, string id)
        : base(scope, id)
    {
        var role = new Role(this, "Raft", new RoleProps { AssumedBy = new AnyPrincipal() });
        var resource = (CfnRole)role.Node.DefaultChild;
        resource.AssumeRolePolicyDocument = Trusting("lambda.amazonaws.com");
    }

    private static object Trusting(string service) => new Dictionary<string, object>
    {
        ["Version"] = "2012-10-17",
        ["Statement"] = new Dictionary<string, object>
        {
            ["Effect"] = "Allow",
            ["Principal"] = new Dictionary<string, object> { ["Service"] = service },
            ["Action"] = "sts:AssumeRole",
        },
    };
}
