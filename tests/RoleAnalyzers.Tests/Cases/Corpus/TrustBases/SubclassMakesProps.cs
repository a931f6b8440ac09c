using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class VendorRole : Role
{
    internal VendorRole(Construct scope, string id, string caller, string description = null)
        : base(scope, id, new RoleProps { AssumedBy = new ArnPrincipal(caller), Description = description })
    {
    }
}

internal class PierStack : Stack
{
    internal PierStack(Construct scope, string id)
        : base(scope, id)
    {
        new VendorRole(this, "Shipping", {|ROLE3001:"arn:aws:iam::878787878787:root"|});
        new VendorRole(this, "Own", $"arn:aws:iam::{Account}:root");
    }
}
