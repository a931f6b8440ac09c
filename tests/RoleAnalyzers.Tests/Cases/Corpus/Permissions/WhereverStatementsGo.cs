using Amazon.CDK;
using Amazon.CDK.AWS.IAM;
using Amazon.CDK.AWS.Lambda;
using Constructs;

class WhereverStatementsGoStack : Stack
{
    public WhereverStatementsGoStack(Construct scope, string id, IStackProps props = null)
        : base(scope, id, props)
    {
        new Policy(this, "Policy", new PolicyProps { Statements = new[] { new PolicyStatement(new PolicyStatementProps { Actions = new[] { "sts:AssumeRole" }, Resources = new[] { {|ROLE3006:"*"|} } }) } });
        new ManagedPolicy(this, "Managed", new ManagedPolicyProps { Document = new PolicyDocument(new PolicyDocumentProps { Statements = new[] { new PolicyStatement(new PolicyStatementProps { Actions = new[] { "sts:AssumeRole" }, Resources = new[] { {|ROLE3006:"*"|} } }) } }) });
        var later = new ManagedPolicy(this, "Later");
        later.AddStatements(new PolicyStatement(new PolicyStatementProps { Actions = new[] { "iam:PassRole" }, Resources = new[] { {|ROLE3007:"*"|} } }), new PolicyStatement(new PolicyStatementProps { Actions = new[] { "s3:GetObject" }, Resources = new[] { "*" } }));
        new Role(this, "Inline", new RoleProps
        {
            AssumedBy = new ServicePrincipal("codebuild.amazonaws.com"),
            InlinePolicies = new Dictionary<string, PolicyDocument>
            {
                ["assume"] = new PolicyDocument(new PolicyDocumentProps { Statements = new[] { new PolicyStatement(new PolicyStatementProps { Actions = new[] { "sts:AssumeRole" }, Resources = new[] { {|ROLE3006:"*"|} } }) } }),
            },
        });
        var function = new Function(this, "Report", new FunctionProps
        {
            Runtime = Runtime.DOTNET_8,
            Handler = "Report",
            Code = Code.FromAsset("out"),
            InitialPolicy = new[] { new PolicyStatement(new PolicyStatementProps { Actions = new[] { "iam:PassRole" }, Resources = new[] { {|ROLE3007:"*"|} } }) },
        });
        function.AddToRolePolicy(new PolicyStatement(new PolicyStatementProps { Actions = new[] { "sts:AssumeRole" }, Resources = new[] { {|ROLE3006:"*"|} } }));
    }
}
