using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.S3;
using Constructs;

class L1BucketStack : Stack
{
    public L1BucketStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        new CfnBucketPolicy(this, "Policy", new CfnBucketPolicyProps
        {
            Bucket = "reports",
            PolicyDocument = new Dictionary<string, object>
            {
                ["Version"] = "2012-10-17",
                ["Statement"] = new[]
                {
                    new Dictionary<string, object>
                    {
                        ["Effect"] = "Allow",
                        ["Principal"] = "*",
                        ["Action"] = new[] { "s3:GetObject", "sts:AssumeRole" },
                        ["Resource"] = "arn:aws:s3:::reports/*",
                    },
                },
            },
        });
    }
}
