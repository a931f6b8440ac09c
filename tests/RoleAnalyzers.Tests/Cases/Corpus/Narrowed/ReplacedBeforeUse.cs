using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class ReplacedBeforeUseStack : Stack
{
    public ReplacedBeforeUseStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var readerProps = new RoleProps { AssumedBy = new AnyPrincipal() };
        readerProps.AssumedBy = new AccountRootPrincipal();
        new Role(this, "Reader", readerProps);

        IPrincipal principal = new AnyPrincipal();
        principal = new ServicePrincipal("lambda.amazonaws.com");
        new Role(this, "Writer", new RoleProps { AssumedBy = principal });
    }
}
