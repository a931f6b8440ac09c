using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class OwnMethodOfThatNameStack : Stack
{
    public OwnMethodOfThatNameStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        new Desk().GrantAssumeRole(new ServicePrincipal("lambda.amazonaws.com"));
    }
}

class Desk
{
    public void GrantAssumeRole(IPrincipal principal) => Console.WriteLine(principal);
}
