using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RoleAnalyzers.Delegations;
using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Delegations;

/// <summary>Programs with what is generated into them.</summary>
internal static class Generation
{
    /// <summary>A right declaration, documented, in C# of any version.</summary>
    public const string Reader = """
        using RoleAnalyzers;

        [assembly: System.CLSCompliant(true)]

        namespace Acme.Audit
        {
            /// <summary>Reads what is audited.</summary>
            [Delegation("arn:aws:iam::111122223333:role/audit/AuditReader", TrustedAccount = "444455556666", MaxSessionSeconds = 14400)]
            public static partial class AuditReader
            {
            }
        }
        """;

    /// <summary>What every project turns off: libraries were built against older frameworks.</summary>
    private static readonly Dictionary<string, ReportDiagnostic> Unified = new() { ["CS1701"] = ReportDiagnostic.Suppress, ["CS1702"] = ReportDiagnostic.Suppress };

    /// <summary>The program as its author has it, nothing generated yet. Every warning is on, that of missing documentation too, and is an error.</summary>
    public static CSharpCompilation Written(
        string source,
        Libraries libraries = Libraries.None,
        LanguageVersion language = LanguageVersion.Latest,
        NullableContextOptions nullable = NullableContextOptions.Disable)
    {
        var options = new CSharpParseOptions(language, DocumentationMode.Diagnose);
        return CSharpCompilation.Create(
            "Program",
            [CSharpSyntaxTree.ParseText(source, options, "/Program.cs")],
            TestReferences.Of(libraries),
            new(
                OutputKind.DynamicallyLinkedLibrary,
                generalDiagnosticOption: ReportDiagnostic.Error,
                specificDiagnosticOptions: Unified,
                warningLevel: 9999,
                nullableContextOptions: nullable));
    }

    /// <summary>The program with what is generated. The generator has nothing to say, and does not throw.</summary>
    public static CSharpCompilation Complete(CSharpCompilation written)
    {
        var parsing = (CSharpParseOptions)written.SyntaxTrees[0].Options;
        CSharpGeneratorDriver.Create([new DelegationGenerator().AsSourceGenerator()], parseOptions: parsing)
            .RunGeneratorsAndUpdateCompilation(written, out var complete, out var faults, TestContext.Current.CancellationToken);
        Assert.Empty(faults);
        return (CSharpCompilation)complete;
    }

    /// <summary>The program with what is generated.</summary>
    public static CSharpCompilation Complete(string source, Libraries libraries = Libraries.None) => Complete(Written(source, libraries));

    /// <summary>The files that are generated for declarations, by name.</summary>
    public static IEnumerable<SyntaxTree> Files(Compilation complete) =>
        complete.SyntaxTrees.Where(GeneratedFile.IsOne).OrderBy(tree => tree.FilePath, StringComparer.Ordinal);

    /// <summary>A class of the program, ready to run.</summary>
    public static Type Load(Compilation complete, string type, AssemblyLoadContext? context = null)
    {
        using var image = new MemoryStream();
        var emitted = complete.Emit(image, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Empty(emitted.Diagnostics);
        image.Position = 0;
        return (context ?? new AssemblyLoadContext(null, isCollectible: true)).LoadFromStream(image).GetType(type, throwOnError: true)!;
    }

    /// <summary>What a constant holds.</summary>
    public static object? Constant(this Type type, string name) => type.GetField(name)!.GetRawConstantValue();

    /// <summary>What a method gives; what it throws is thrown.</summary>
    public static object? Call(this Type type, string method, params object?[] arguments) =>
        type.GetMethod(method)!.Invoke(null, BindingFlags.DoNotWrapExceptions, null, arguments, null);
}
