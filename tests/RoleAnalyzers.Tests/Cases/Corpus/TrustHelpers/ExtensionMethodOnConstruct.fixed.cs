using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal static class ConstructExtensions
{
    public static Role AddRole(this Construct scope, string id, IPrincipal trusted, string description = null) =>
        new Role(scope, id, new RoleProps { AssumedBy = trusted, Description = description });
}

internal class ArchiveStack : Stack
{
    internal ArchiveStack(Construct scope, string id)
        : base(scope, id)
    {
        this.AddRole("Writer", new ServicePrincipal("firehose.amazonaws.com"));
        this.AddRole("Reader", description: "For everybody", trusted: new AccountRootPrincipal());
    }
}
