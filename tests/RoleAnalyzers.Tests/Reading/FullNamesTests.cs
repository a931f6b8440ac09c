using Microsoft.CodeAnalysis.CSharp;
using RoleAnalyzers.Reading;

namespace RoleAnalyzers.Tests.Reading;

/// <summary>Which symbols bear a full name.</summary>
public sealed class FullNamesTests
{
    private static readonly CSharpCompilation Compilation = CSharpCompilation.Create("Named", [CSharpSyntaxTree.ParseText("""
        class Global;
        namespace Amazon.CDK
        {
            class Environment { class Inner; }
            class List<T> { class Item; }
        }
        """)]);

    [Theory]
    [InlineData("Global", "Global")]
    [InlineData("Amazon.CDK.Environment", "Amazon.CDK.Environment")]
    [InlineData("Amazon.CDK.Environment+Inner", "Amazon.CDK.Environment.Inner")]
    [InlineData("Amazon.CDK.List`1", "Amazon.CDK.List")]
    [InlineData("Amazon.CDK.List`1+Item", "Amazon.CDK.List.Item")]
    public void Borne(string type, string name) =>
        Assert.True(Compilation.GetTypeByMetadataName(type)!.HasFullName(name));

    [Theory]
    [InlineData("Global", "")]
    [InlineData("Global", "lobal")]
    [InlineData("Global", "AGlobal")]
    [InlineData("Global", ".Global")]
    [InlineData("Global", "Amazon.Global")]
    [InlineData("Amazon.CDK.Environment", "Environment")]
    [InlineData("Amazon.CDK.Environment", "CDK.Environment")]
    [InlineData("Amazon.CDK.Environment", "azon.CDK.Environment")]
    [InlineData("Amazon.CDK.Environment", "An.Amazon.CDK.Environment")]
    [InlineData("Amazon.CDK.Environment", "AmazonCDK.Environment")]
    [InlineData("Amazon.CDK.Environment", "Amazon-CDK.Environment")]
    [InlineData("Amazon.CDK.Environment", "Amazon.CDK.Environment.")]
    [InlineData("Amazon.CDK.Environment+Inner", "Amazon.CDK.Inner")]
    public void Not_borne(string type, string name) =>
        Assert.False(Compilation.GetTypeByMetadataName(type)!.HasFullName(name));

    [Theory]
    [InlineData("Amazon", true)]
    [InlineData("Amazon.CDK", true)]
    [InlineData("CDK", false)]
    [InlineData("Amazon.CDK.Environment", false)]
    [InlineData("Amazon.IdentityManagement", false)]
    public void Namespaces(string name, bool isThere) => Assert.Equal(isThere, Compilation.HasNamespace(name));
}
