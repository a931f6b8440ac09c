using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

static class Accounts
{
    public const string Production = "111122223333";

    public static readonly Amazon.CDK.Environment Test = new() { Account = "444455556666", Region = "eu-west-1" };
}

class OperationsStack : Stack
{
    public OperationsStack(Construct scope, string id, IStackProps props)
        : base(scope, id, props)
    {
        new Role(this, "Production", new RoleProps { AssumedBy = new AccountPrincipal("111122223333") });
        new Role(this, "Test", new RoleProps { AssumedBy = new AccountPrincipal("444455556666") });
    }
}

class Program
{
    static void Main()
    {
        var app = new App();
        new OperationsStack(app, "Operations", new StackProps { Env = new Amazon.CDK.Environment { Account = Accounts.Production } });
        new OperationsStack(app, "OperationsTest", new StackProps { Env = Accounts.Test });
        app.Synth();
    }
}
