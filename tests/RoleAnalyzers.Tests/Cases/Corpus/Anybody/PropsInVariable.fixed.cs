using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class PropsInVariableStack : Stack
{
    public PropsInVariableStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var readerProps = new RoleProps();
        readerProps.Description = "Reads the reports";
        readerProps.AssumedBy = new AccountRootPrincipal();
        new Role(this, "Reader", readerProps);
    }
}
