using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class QuayStack : Stack
{
    internal QuayStack(Construct scope, string id)
        : base(scope, id)
    {
        {|ROLE3001:Vendor("Crane", "arn:aws:iam::777766665555:root")|};
    }

    private Role Vendor(string name, string caller) => Create(name, Trusted(caller));

    private Role Create(string name, IPrincipal trusted) => {|#0:new(this, name, new RoleProps { AssumedBy = trusted })|};

    private static IPrincipal Trusted(string caller) => new ArnPrincipal(caller);
}
