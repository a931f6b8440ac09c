using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.KMS;
using Constructs;

class KeyDocumentStack : Stack
{
    public KeyDocumentStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        var policy = new PolicyDocument(new PolicyDocumentProps
        {
            Statements = new[]
            {
                new PolicyStatement(new PolicyStatementProps
                {
                    Actions = new[] { "kms:*" },
                    Resources = new[] { "*" },
                    Principals = new IPrincipal[] { new AnyPrincipal(), new AccountPrincipal("999988887777") },
                }),
            },
        });
        new Key(this, "Key", new KeyProps { Policy = policy });
    }
}
