using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class PrincipalNeverUsedStack : Stack
{
    public PrincipalNeverUsedStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var anybody = new AnyPrincipal();
        var vendor = new AccountPrincipal("999988887777");
        var roleProps = new RoleProps { AssumedBy = new AnyPrincipal() };
        System.Console.WriteLine($"{anybody} {vendor} {roleProps}");
    }
}
