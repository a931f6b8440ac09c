using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class UnknownConditionsStack : Stack
{
    public UnknownConditionsStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        new Role(this, "Vendor", new RoleProps { AssumedBy = new AccountPrincipal("999988887777").WithConditions(Conditions) });
    }

    public IDictionary<string, object> Conditions { get; set; }
}
