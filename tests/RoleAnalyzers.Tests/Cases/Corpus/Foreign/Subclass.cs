using Amazon.CDK.AWS.IAM;
using Constructs;

class VendorRole : Role
{
    public VendorRole(Construct scope, string id)
        : base(scope, id, new RoleProps { AssumedBy = {|ROLE3001:new AccountPrincipal("999988887777")|} })
    {
    }
}
