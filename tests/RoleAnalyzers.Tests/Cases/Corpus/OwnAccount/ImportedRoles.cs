using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class ImportedRolesStack : Stack
{
    public ImportedRolesStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var role = Role.FromRoleArn(this, "Other", "arn:aws:iam::999988887777:role/collector", new FromRoleArnOptions { Mutable = false });
        var named = Role.FromRoleName(this, "Named", "collector");
        new Role(this, "Grantee", new RoleProps { AssumedBy = new ServicePrincipal("lambda.amazonaws.com") }).GrantAssumeRole(role.GrantPrincipal);
    }
}
