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
}
