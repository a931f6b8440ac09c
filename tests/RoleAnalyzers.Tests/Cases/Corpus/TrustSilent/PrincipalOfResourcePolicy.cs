using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class BucketStack : Stack
{
    internal BucketStack(Construct scope, string id)
        : base(scope, id)
    {
        var bucket = new Amazon.CDK.AWS.S3.Bucket(this, "Public");
        bucket.AddToResourcePolicy(ReadBy(Everybody(), bucket.ArnForObjects("*")));
        new Role(this, "Publisher", new RoleProps { AssumedBy = new AccountRootPrincipal() });
    }

    private static IPrincipal Everybody() => new AnyPrincipal();

    private static PolicyStatement ReadBy(IPrincipal principal, string arn) => new(new PolicyStatementProps
    {
        Actions = new[] { "s3:GetObject" },
        Principals = new[] { principal },
        Resources = new[] { arn },
    });
}
