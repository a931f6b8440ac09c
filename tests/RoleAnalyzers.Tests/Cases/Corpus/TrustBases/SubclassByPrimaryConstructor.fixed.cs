using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal sealed class ServiceRole(Construct scope, string id, string service)
    : Role(scope, id, new RoleProps { AssumedBy = new ServicePrincipal(service), Description = "For " + service });

internal sealed class OpenRole(Construct scope, string id, IPrincipal who) : Role(scope, id, new RoleProps { AssumedBy = who });

internal class PlazaStack : Stack
{
    internal PlazaStack(Construct scope, string id)
        : base(scope, id)
    {
        new ServiceRole(this, "Fountain", {|ROLE4003:"lambda.amazonaws.co"|});
        new ServiceRole(this, "Bench", "states.amazonaws.com");
        new OpenRole(this, "Square", who: new AccountRootPrincipal());
    }
}
