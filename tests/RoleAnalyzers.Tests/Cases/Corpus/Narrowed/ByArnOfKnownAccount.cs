using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class ByArnOfKnownAccountStack : Stack
{
    public ByArnOfKnownAccountStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        new Role(this, "Reader", new RoleProps
        {
            AssumedBy = new AnyPrincipal().WithConditions(new Dictionary<string, object>
            {
                ["ArnLike"] = new Dictionary<string, object> { ["aws:PrincipalArn"] = $"arn:aws:iam::{Account}:role/dev-*" },
            }),
        });
    }
}
