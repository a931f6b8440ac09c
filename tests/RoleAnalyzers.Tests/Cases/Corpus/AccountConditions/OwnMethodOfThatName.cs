using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class OwnMethodOfThatNameStack : Stack
{
    public OwnMethodOfThatNameStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        new Statement().AddAccountCondition("444455556666");
    }
}

class Statement
{
    public void AddAccountCondition(string account) => Console.WriteLine(account);
}
