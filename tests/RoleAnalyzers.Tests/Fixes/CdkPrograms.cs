namespace RoleAnalyzers.Tests.Fixes;

/// <summary>Programs around the line that a fix is about.</summary>
internal static class CdkPrograms
{
    /// <summary>Statements in the constructor of a stack.</summary>
    public static string Stack(string statements, string usings = "using Amazon.CDK.AWS.IAM;") => $$"""
        using Amazon.CDK;
        {{usings}}
        using Constructs;

        public class VendorStack : Stack
        {
            public VendorStack(Construct scope, string id) : base(scope, id)
            {
                {{statements.ReplaceLineEndings("\n        ")}}
            }
        }
        """;

    /// <summary>A role that the principal may assume.</summary>
    public static string Role(string assumedBy) => $$"""
        new Role(this, "Vendor", new RoleProps
        {
            AssumedBy = {{assumedBy.ReplaceLineEndings("\n    ")}},
        });
        """;

    /// <summary>A role to whose policy a statement is added that has these properties.</summary>
    public static string Statement(string props) => $$"""
        var role = new Role(this, "Vendor", new RoleProps { AssumedBy = new AccountRootPrincipal() });
        role.AssumeRolePolicy.AddStatements(new PolicyStatement(new PolicyStatementProps
        {
            {{props.ReplaceLineEndings("\n    ")}}
        }));
        """;

    /// <summary>A role whose policy is a dictionary with these entries in its one statement, by indexers.</summary>
    public static string Dictionary(string entries) => $$"""
        new CfnRole(this, "Vendor", new CfnRoleProps
        {
            AssumeRolePolicyDocument = new Dictionary<string, object>
            {
                ["Version"] = "2012-10-17",
                ["Statement"] = new[]
                {
                    new Dictionary<string, object>
                    {
                        ["Effect"] = "Allow",
                        {{entries.ReplaceLineEndings("\n                ")}}
                    },
                },
            },
        });
        """;
}
