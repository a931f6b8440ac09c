using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Files;

/// <summary>
/// Files under test, in a project of one empty class. Texts are marked up with the findings that they must have, as C# is
/// (see <see cref="Markup"/>).
/// </summary>
internal static class PolicyFiles
{
    public const string Path = "/Main/role.trust-policy.json";

    /// <summary>Checks that the findings in a file are those of its markup, and that no others are made.</summary>
    /// <param name="marked">The file.</param>
    /// <param name="rule">The rule that <c>[|…|]</c> stands for.</param>
    /// <param name="config">The text of an <c>.editorconfig</c> above it.</param>
    /// <param name="path">Its path.</param>
    public static async Task<ImmutableArray<Diagnostic>> CheckAsync(string marked, string? rule = null, string? config = null, string path = Path)
    {
        var (text, marks) = Markup.Read(marked, rule);
        var findings = await AnalyzeAsync(config, new AdditionalFile(path, text));
        Assert.All(findings, finding => Assert.Equal(LocationKind.ExternalFile, finding.Location.Kind));
        Assert.All(findings, finding => Assert.Equal(path, finding.Location.GetLineSpan().Path));
        Assert.Equal(
            Markup.Write(text, marks),
            Markup.Write(text, findings.Select(finding => new Mark(finding.Id, finding.Location.SourceSpan))));
        return findings;
    }

    /// <summary>The findings in files, and those without a place.</summary>
    public static Task<ImmutableArray<Diagnostic>> AnalyzeAsync(string? config, params AdditionalFile[] files) =>
        Findings.OfAsync(Compile(Libraries.None), Options(config, files));

    public static CSharpCompilation Compile(Libraries libraries) => CSharpCompilation.Create(
        "Main",
        [CSharpSyntaxTree.ParseText("class C;", Scenario.ParseOptions, "/Main/C.cs")],
        TestReferences.Of(libraries),
        new(OutputKind.DynamicallyLinkedLibrary));

    public static AnalyzerOptions Options(string? config, params AdditionalFile[] files) =>
        new([.. files], new EditorConfigOptions(config));
}
