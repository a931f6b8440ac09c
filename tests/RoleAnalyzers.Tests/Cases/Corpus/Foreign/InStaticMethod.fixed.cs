using Amazon.CDK.AWS.IAM;
using Constructs;

static class Roles
{
    public static Role Vendor(Construct scope, string name)
    {
        var roleExternalId = new Amazon.CDK.CfnParameter(scope, $"{name}ExternalId", new Amazon.CDK.CfnParameterProps
        {
            Description = "External ID that the callers of the role must present",
            MinLength = 2,
        });
        return new Role(scope, name, new RoleProps { RoleName = name, AssumedBy = new AccountPrincipal("999988887777"), ExternalIds = new[] { roleExternalId.ValueAsString } });
    }
}
