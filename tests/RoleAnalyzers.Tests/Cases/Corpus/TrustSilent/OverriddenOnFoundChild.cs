using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class LampStack : Stack
{
    internal LampStack(Construct scope, string id)
        : base(scope, id)
    {
        new Role(this, "Lamp", new RoleProps { AssumedBy = new AnyPrincipal() });
        var resource = (CfnRole)Node.FindChild("Lamp").Node.DefaultChild;
        resource.AssumeRolePolicyDocument = new Dictionary<string, object>
        {
            ["Version"] = "2012-10-17",
            ["Statement"] = new object[]
            {
                new Dictionary<string, object>
                {
                    ["Effect"] = "Allow",
                    ["Principal"] = new Dictionary<string, object> { ["Service"] = "ec2.amazonaws.com" },
                    ["Action"] = "sts:AssumeRole",
                },
            },
        };
    }
}
