using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class OrchardStack : Stack
{
    internal OrchardStack(Construct scope, string id)
        : base(scope, id)
    {
        new Role(this, "Picker", new RoleProps
        {
            AssumedBy = new CompositePrincipal(Service("lambda"), {|ROLE2001:Anyone()|}),
        });
    }

    private static ServicePrincipal Service(string name) => new(name + ".amazonaws.com");

    private static AnyPrincipal Anyone()
    {
        return {|#0:new AnyPrincipal()|};
    }
}
