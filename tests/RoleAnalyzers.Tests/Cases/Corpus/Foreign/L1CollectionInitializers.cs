using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class L1CollectionInitializersStack : Stack
{
    public L1CollectionInitializersStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        new CfnRole(this, "Vendor", new CfnRoleProps
        {
            AssumeRolePolicyDocument = new Dictionary<string, object>
            {
                { "Version", "2012-10-17" },
                {
                    "Statement", new object[]
                    {
                        new Dictionary<string, object>
                        {
                            { "Effect", "Allow" },
                            { "Principal", new Dictionary<string, object> { { "AWS", new[] { {|ROLE3001:"999988887777"|}, Aws.ACCOUNT_ID } } } },
                            { "Action", "sts:AssumeRole" },
                        },
                    }
                },
            },
        });
    }
}
