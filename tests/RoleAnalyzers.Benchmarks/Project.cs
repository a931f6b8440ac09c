using System.Reflection;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RoleAnalyzers.Delegations;

namespace RoleAnalyzers.Benchmarks;

/// <summary>A project to measure, held as a compilation whose parsed files and references are shared by its clones.</summary>
internal sealed class Project
{
    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.Latest);

    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary,
        concurrentBuild: false,
        optimizationLevel: OptimizationLevel.Release,
        nullableContextOptions: NullableContextOptions.Enable);

    private static readonly ImmutableArray<MetadataReference> Aws = Metadata("AwsReference")
        .Select(path => (MetadataReference)MetadataReference.CreateFromFile(path)).ToImmutableArray();

    private readonly CSharpCompilation _compilation;

    private Project(CSharpCompilation compilation) => _compilation = compilation;

    /// <summary>Parses the files. Throws when they do not compile with what is generated, since the cost of broken code is another question.</summary>
    public static Project Create(ImmutableArray<string> files, bool referencesAws)
    {
        var trees = files.Select((text, n) => CSharpSyntaxTree.ParseText(text, ParseOptions, $"File{n}.cs"));
        var references = Net80.References.All.Cast<MetadataReference>().Concat(referencesAws ? Aws : []);
        var compilation = CSharpCompilation.Create("Measured", trees, references, Options);
        Generator().RunGeneratorsAndUpdateCompilation(compilation, out var complete, out _);
        var errors = complete.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
        return errors.Count == 0
            ? new(compilation)
            : throw new InvalidOperationException($"The generated project does not compile:\n{string.Join("\n", errors.Take(10))}");
    }

    /// <summary>A driver of our generator that has seen nothing yet.</summary>
    public static GeneratorDriver Generator() => CSharpGeneratorDriver.Create([new DelegationGenerator().AsSourceGenerator()], parseOptions: ParseOptions);

    /// <summary>How many files it has.</summary>
    public int Files => _compilation.SyntaxTrees.Length;

    /// <summary>The lines of all files.</summary>
    public int Lines => _compilation.SyntaxTrees.Sum(tree => tree.GetText().Lines.Count);

    /// <summary>The project with nothing bound yet, as a compiler or an editor has it after a change elsewhere.</summary>
    public CSharpCompilation Fresh() => _compilation.Clone();

    /// <summary>The project after an edit in one file, with nothing bound yet; and the file.</summary>
    public (CSharpCompilation Compilation, SyntaxTree File) Edited(int file, Func<string, string> edit)
    {
        var tree = _compilation.SyntaxTrees[file];
        var edited = tree.WithChangedText(Microsoft.CodeAnalysis.Text.SourceText.From(edit(tree.ToString())));
        return (_compilation.ReplaceSyntaxTree(tree, edited), edited);
    }

    /// <summary>The paths that the project file left in this assembly under the key.</summary>
    public static IEnumerable<string> Metadata(string key) =>
        typeof(Project).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Where(attribute => attribute.Key == key).Select(attribute => attribute.Value!).Distinct();
}
