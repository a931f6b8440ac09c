using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

static class Roles
{
    public static void Add(Stack stack, Construct construct, IStackProps props, Amazon.CDK.Environment environment)
    {
        new Role(stack, "First", new RoleProps { AssumedBy = new AccountPrincipal(stack.Account) });
        new Role(stack, "Second", new RoleProps { AssumedBy = new AccountPrincipal(Stack.Of(construct).Account) });
        new Role(stack, "Third", new RoleProps { AssumedBy = new AccountPrincipal(environment.Account) });
        new Role(stack, "Fourth", new RoleProps { AssumedBy = new AccountPrincipal(props.Env.Account) });
        new Role(stack, "Fifth", new RoleProps { AssumedBy = new AccountPrincipal(props?.Env?.Account) });
        var account = stack.Account;
        new Role(stack, "Sixth", new RoleProps { AssumedBy = new ArnPrincipal($"arn:aws:iam::{account}:root") });
    }
}
