using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal sealed class Partner
{
    public Partner(string account) => Principal = new AccountPrincipal(account);

    public IPrincipal Principal { get; }
}

internal class MarketStack : Stack
{
    internal MarketStack(Construct scope, string id)
        : base(scope, id)
    {
        var partner = new Partner({|ROLE3001:"787878787878"|});
        new Role(this, "Partner", new RoleProps { AssumedBy = partner.Principal });
    }
}
