using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class PrincipalWithConditionsStack : Stack
{
    public PrincipalWithConditionsStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var vendor = new PrincipalWithConditions(new ArnPrincipal("arn:aws:iam::999988887777:role/collector"), new Dictionary<string, object>());
        vendor.AddCondition("StringEquals", new Dictionary<string, object> { { "sts:externalid", "acme-4711" } });
        new Role(this, "Vendor", new RoleProps { AssumedBy = vendor });
    }
}
