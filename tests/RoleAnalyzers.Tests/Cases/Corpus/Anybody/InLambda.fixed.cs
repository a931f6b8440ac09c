using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class InLambdaStack : Stack
{
    public InLambdaStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var roles = new[] { "Reader", "Writer" }
            .Select(name => new Role(this, name, new RoleProps { AssumedBy = new AccountRootPrincipal() }))
            .ToList();
        System.Console.WriteLine(roles.Count);
    }
}
