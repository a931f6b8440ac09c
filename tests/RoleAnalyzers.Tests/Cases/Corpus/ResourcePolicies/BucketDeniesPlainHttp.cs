using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.S3;
using Constructs;

class BucketDeniesPlainHttpStack : Stack
{
    public BucketDeniesPlainHttpStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var bucket = new Bucket(this, "Reports");
        var statement = new PolicyStatement(new PolicyStatementProps
        {
            Effect = Effect.DENY,
            Actions = new[] { "s3:*" },
            Resources = new[] { bucket.BucketArn },
            Conditions = new Dictionary<string, object> { ["Bool"] = new Dictionary<string, object> { ["aws:SecureTransport"] = "false" } },
        });
        statement.AddAnyPrincipal();
        bucket.AddToResourcePolicy(statement);
    }
}
