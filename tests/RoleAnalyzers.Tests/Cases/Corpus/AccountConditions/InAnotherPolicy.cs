using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Constructs;

class InAnotherPolicyStack : Stack
{
    public InAnotherPolicyStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var statement = new PolicyStatement(new PolicyStatementProps { Actions = new[] { "s3:GetObject" }, Resources = new[] { "*" } });
        {|ROLE3004:statement.AddAccountCondition("444455556666")|};
        new ManagedPolicy(this, "Reading", new ManagedPolicyProps { Statements = new[] { statement } });
    }
}
