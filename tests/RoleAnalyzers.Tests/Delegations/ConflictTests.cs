using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Delegations;

/// <summary>
/// Projects that see each other's internals: each has the attribute, and none hears of the other's. Compilers of Roslyn 4.14 and newer hide
/// it; before, they warn, and the warning is suppressed.
/// </summary>
public sealed class ConflictTests
{
    private const string Library = """
        using RoleAnalyzers;
        [assembly: System.Runtime.CompilerServices.InternalsVisibleTo("Program")]
        [Delegation("arn:aws:iam::111122223333:role/R", TrustedAccount = "444455556666")] static partial class Reader { }
        """;

    private const string Program = """
        using RoleAnalyzers;
        [Delegation(Reader.RoleArn + "2", TrustedAccount = Reader.TrustedAccount)] static partial class Second { }
        [RoleAnalyzers.DelegationAttribute("arn:aws:iam::111122223333:role/Third", TrustedAccount = Reader.TrustedAccount)] static partial class Third { }
        """;

    private static readonly bool IsHidden = typeof(Compilation).Assembly.GetName().Version >= new Version(4, 14);

    [Fact]
    public async Task Nobody_hears_of_the_others_attribute()
    {
        var library = Generation.Complete(Generation.Written(Library).WithAssemblyName("Library"));
        var program = Generation.Complete(Generation.Written(Program).AddReferences(Reference(library)));

        var told = await program.WithAnalyzers(Ours.Analyzers, new AnalyzerOptions([])).GetAllDiagnosticsAsync(TestContext.Current.CancellationToken);

        Assert.Empty(told.Where(d => !d.IsSuppressed));
        Assert.Equal(2, Generation.Files(program).Count());
        Assert.Equal(IsHidden ? 0 : 2, program.GetDiagnostics(TestContext.Current.CancellationToken).Count(d => d.Id == "CS0436"));
    }

    [Fact]
    public async Task A_conflict_about_something_else_is_told()
    {
        var library = Generation.Complete(Generation.Written(Library + " class Shared { }").WithAssemblyName("Library"));
        var program = Generation.Complete(Generation.Written(Program + " class Shared { } class User { Shared s = new(); object O => s; }").AddReferences(Reference(library)));

        var told = await program.WithAnalyzers(Ours.Analyzers, new AnalyzerOptions([])).GetAllDiagnosticsAsync(TestContext.Current.CancellationToken);

        Assert.Equal(["CS0436"], told.Where(d => !d.IsSuppressed).Select(d => d.Id).Distinct());
    }

    [Fact]
    public void The_attribute_is_seen_in_its_own_project_alone()
    {
        var program = Generation.Complete(Program.Replace("Reader.RoleArn + \"2\"", "\"arn:aws:iam::111122223333:role/R\"", StringComparison.Ordinal).Replace("Reader.TrustedAccount", "\"444455556666\"", StringComparison.Ordinal));

        var attribute = program.GetTypeByMetadataName("RoleAnalyzers.DelegationAttribute")!;
        Assert.Equal(Accessibility.Internal, attribute.DeclaredAccessibility);
        Assert.Equal(IsHidden, attribute.GetAttributes().Any(one => one.AttributeClass?.Name == "EmbeddedAttribute"));
        Assert.Empty(program.GetDiagnostics(TestContext.Current.CancellationToken));
    }

    private static MetadataReference Reference(CSharpCompilation library)
    {
        using var image = new MemoryStream();
        Assert.Empty(library.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Diagnostics);
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
