using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RoleAnalyzers.Reading.Objects;
using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Reading.Objects;

/// <summary>The table of JSON libraries says what the real assemblies have.</summary>
public sealed class JsonApiTests
{
    private static readonly CSharpCompilation Compilation = CSharpCompilation.Create("Test", references: TestReferences.Of(Libraries.Newtonsoft));

    /// <summary>What only later versions of .NET have.</summary>
    private static readonly ImmutableArray<string> Newer = ["System.Text.Json.JsonElement.Parse"];

    public static TheoryData<int> Lines => new(Enumerable.Range(0, JsonMethod.All.Length));

    [Theory]
    [MemberData(nameof(Lines))]
    public void Line_fits_the_assembly(int line)
    {
        var api = JsonMethod.All[line];
        var type = Compilation.GetTypeByMetadataName(api.Type);

        Assert.NotNull(type);
        var members = type.GetMembers(api.Name).Where(member => member.DeclaredAccessibility == Accessibility.Public).ToList();
        if (Newer.Contains($"{api.Type}.{api.Name}"))
        {
            Assert.Empty(members);
            return;
        }

        Assert.NotEmpty(members);
        Assert.All(members, member => Assert.Same(api, JsonMethod.Find(member)));
        Assert.Contains(members, member => api.Parameter is null
            ? !member.IsStatic
            : member is IMethodSymbol { IsStatic: true } method && method.Parameters.Any(parameter => parameter.Name == api.Parameter));
    }

    [Fact]
    public void Namesakes_are_left_alone()
    {
        var own = Compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class JsonConvert { public static string SerializeObject(object value) => null; }", cancellationToken: TestContext.Current.CancellationToken));

        Assert.Null(JsonMethod.Find(own.GetTypeByMetadataName("JsonConvert")!.GetMembers("SerializeObject").Single()));
    }
}
