using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.S3;
using Constructs;

class BucketStack : Stack
{
    public BucketStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var bucket = new Bucket(this, "Public");
        bucket.AddToResourcePolicy(new PolicyStatement(new PolicyStatementProps
        {
            Actions = new[] { "s3:GetObject", "sts:AssumeRole" },
            Resources = new[] { bucket.ArnForObjects("*") },
            Principals = new IPrincipal[] { new AnyPrincipal(), new StarPrincipal(), new AccountPrincipal("999988887777") },
        }));
        bucket.GrantRead(new AccountPrincipal("999988887777"));
    }
}
