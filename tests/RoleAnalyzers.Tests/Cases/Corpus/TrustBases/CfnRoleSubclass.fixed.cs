using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class RawRole : CfnRole
{
    internal RawRole(Construct scope, string id, string principal)
        : base(scope, id, new CfnRoleProps
        {
            AssumeRolePolicyDocument = new Dictionary<string, object>
            {
                { "Version", "2012-10-17" },
                {
                    "Statement", new Dictionary<string, object>
                    {
                        { "Effect", "Allow" },
                        { "Principal", new Dictionary<string, object> { { "AWS", principal } } },
                        { "Action", "sts:AssumeRole" },
                    }
                },
            },
        })
    {
    }
}

internal class DamStack : Stack
{
    internal DamStack(Construct scope, string id)
        : base(scope, id)
    {
        new RawRole(this, "Dam", $"arn:{Aws.PARTITION}:iam::{Aws.ACCOUNT_ID}:root");
        new RawRole(this, "Gate", "arn:aws:iam::" + Account + ":root");
    }
}
