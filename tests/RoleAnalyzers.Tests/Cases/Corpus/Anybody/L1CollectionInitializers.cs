using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class L1CollectionInitializersStack : Stack
{
    public L1CollectionInitializersStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        new CfnRole(this, "Reader", new CfnRoleProps
        {
            AssumeRolePolicyDocument = new Dictionary<string, object>
            {
                { "Version", "2012-10-17" },
                {
                    "Statement", new List<object>
                    {
                        new Dictionary<string, object>
                        {
                            { "Effect", "Allow" },
                            { "Action", new[] { "sts:AssumeRole" } },
                            { "Principal", new Dictionary<string, object> { { "AWS", new[] { "arn:aws:iam::111122223333:user/ann", {|ROLE2001:"*"|} } } } },
                        },
                    }
                },
            },
        });
    }
}
