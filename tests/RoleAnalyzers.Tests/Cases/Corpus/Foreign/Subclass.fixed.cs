using Amazon.CDK.AWS.IAM;
using Constructs;

class VendorRole : Role
{
    public VendorRole(Construct scope, string id)
        : base(scope, id, new RoleProps { AssumedBy = new AccountPrincipal("999988887777"), ExternalIds = new[] { new Amazon.CDK.CfnParameter(scope, $"{id}ExternalId", new Amazon.CDK.CfnParameterProps { MinLength = 2 }).ValueAsString } })
    {
    }
}
