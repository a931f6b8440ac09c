using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

public static class RoleFactory
{
    public static Role Create(Construct scope, string id, IPrincipal principal, params string[] policies)
    {
        var role = new Role(scope, id, new RoleProps { AssumedBy = principal });
        foreach (var policy in policies)
            role.AddManagedPolicy(ManagedPolicy.FromAwsManagedPolicyName(policy));
        return role;
    }
}
