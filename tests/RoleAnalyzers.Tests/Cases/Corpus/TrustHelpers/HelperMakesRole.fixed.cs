using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class PipelineStack : Stack
{
    internal PipelineStack(Construct scope, string id)
        : base(scope, id)
    {
        RoleFor("Deployer", new ServicePrincipal("codebuild.amazonaws.com"));
        RoleFor("Visitor", new AccountRootPrincipal());
    }

    private Role RoleFor(string name, IPrincipal who) => new Role(this, name, new RoleProps { RoleName = name.ToLowerInvariant(), AssumedBy = who });
}
