using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

internal class NestStack : Stack
{
    internal NestStack(Construct scope, string id)
        : base(scope, id)
    {
        new Role(this, "Nest", new RoleProps { AssumedBy = Root(Account) });
        new Role(this, "Egg", new RoleProps { AssumedBy = Root(Aws.ACCOUNT_ID) });
        new Role(this, "Wing", new RoleProps { AssumedBy = Root(Of(this).Account) });
    }

    private static IPrincipal Root(string account) => new ArnPrincipal($"arn:aws:iam::{account}:root");
}
