using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class RegistryRole : Role
{
    internal RegistryRole(Construct scope, string caller)
        : this(scope, "Registry", new ArnPrincipal(caller))
    {
    }

    internal RegistryRole(Construct scope, string id, IPrincipal principal)
        : base(scope, id, new RoleProps { AssumedBy = principal })
    {
    }
}

internal class RegistryStack : Stack
{
    internal RegistryStack(Construct scope, string id)
        : base(scope, id)
    {
        new RegistryRole(this, {|ROLE3001:"arn:aws:iam::121212121212:root"|});
        new RegistryRole(this, "Public", new AccountRootPrincipal());
    }
}
