using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class EverySpellingStack : Stack
{
    public EverySpellingStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        new Role(this, "First", new RoleProps { AssumedBy = new AccountRootPrincipal() });
        new Role(this, "Second", new RoleProps { AssumedBy = new AccountPrincipal(Account) });
        new Role(this, "Third", new RoleProps { AssumedBy = new AccountPrincipal(this.Account) });
        new Role(this, "Fourth", new RoleProps { AssumedBy = new AccountPrincipal(Stack.Of(this).Account) });
        new Role(this, "Fifth", new RoleProps { AssumedBy = new AccountPrincipal(Aws.ACCOUNT_ID) });
        new Role(this, "Sixth", new RoleProps { AssumedBy = new ArnPrincipal($"arn:aws:iam::{Account}:root") });
        new Role(this, "Seventh", new RoleProps { AssumedBy = new ArnPrincipal($"arn:{Partition}:iam::{Account}:role/reader") });
        new Role(this, "Eighth", new RoleProps { AssumedBy = new ArnPrincipal("arn:" + Aws.PARTITION + ":iam::" + Aws.ACCOUNT_ID + ":root") });
        new Role(this, "Ninth", new RoleProps { AssumedBy = new ArnPrincipal(Fn.Sub("arn:${AWS::Partition}:iam::${AWS::AccountId}:root")) });
        new Role(this, "Tenth", new RoleProps { AssumedBy = new AccountPrincipal(Fn.Ref("AWS::AccountId")) });
        new Role(this, "Eleventh", new RoleProps { AssumedBy = new AccountPrincipal(new ScopedAws(this).AccountId) });
        new Role(this, "Twelfth", new RoleProps { AssumedBy = new ArnPrincipal(string.Format("arn:aws:iam::{0}:root", Account)) });
        new Role(this, "Thirteenth", new RoleProps { AssumedBy = new ArnPrincipal(string.Concat("arn:aws:iam::", Account, ":root")) });
    }
}
