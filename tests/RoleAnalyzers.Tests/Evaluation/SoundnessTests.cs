using System.Reflection;
using System.Runtime.Loader;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RoleAnalyzers.Evaluation;
using RoleAnalyzers.Iam.Text;
using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Evaluation;

/// <summary>Law: whatever a program does when it is run, the evaluation has said that it may.</summary>
public sealed class SoundnessTests
{
    /// <summary>Library that programs tell what they do; what they have told is read back by reflection.</summary>
    private const string Trace = """
        using System.Collections.Generic;
        public static class Trace
        {
            public static readonly List<(int Id, int? Value)> Seen = new List<(int, int?)>();
            public static void See(int id, int? value) { if (Seen.Count < 5000) Seen.Add((id, value)); }
        }
        """;

    private static readonly Lazy<byte[]> TraceImage = new(() => Emit("Library", Trace, TestReferences.Of(Libraries.None)));

    [Fact]
    public void What_a_program_does_is_among_what_it_may_do()
    {
        var (known, all) = (0, 0);
        ProgramGenerator.Program.Sample(Check, iter: 100, threads: 1);
        // To know nothing would be sound too.
        Assert.InRange((double)known / all, 0.25, 1);

        void Check(string source)
        {
            var references = TestReferences.Of(Libraries.None).Append(MetadataReference.CreateFromImage(TraceImage.Value)).ToList();
            var said = Evaluate(source, references);
            var done = Run(Emit("Program", source, references));

            Assert.All(done, one => Assert.True(
                said[one.Id].Any(value => Covers(value, one.Value)), $"See({one.Id}) is {one.Value}, which is none of {string.Join(", ", said[one.Id])}"));
            known += said.SelectMany(values => values).Count(value => Scene.Alternatives(value).All(one => one is NumberValue));
            all += said.Sum(values => values.Count());
        }
    }

    private static bool Covers(Value value, int? number) => value switch
    {
        NumberValue known => number is { } one && known.Low <= one && one <= known.High,
        NullValue => number is null,
        ChoiceValue choice => choice.Alternatives.Any(one => Covers(one, number)),
        _ => true,
    };

    private static ILookup<int, Value> Evaluate(string source, IEnumerable<MetadataReference> references)
    {
        var tree = CSharpSyntaxTree.ParseText(source);
        var compilation = CSharpCompilation.Create("Program", [tree], references, new(OutputKind.DynamicallyLinkedLibrary));
        var model = compilation.GetSemanticModel(tree);
        var program = new SourceProgram(compilation, new TraceLibrary());
        return tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>()
            .SelectMany(method => program.Evaluations.Of(model.GetOperation(method)!, model.GetDeclaredSymbol(method)!, CancellationToken.None)!.Sightings)
            .Where(sighting => sighting.Site is null)
            .ToLookup(sighting => (int)((NumberValue)sighting.Arguments[0]).Low, sighting => sighting.Arguments[1]);
    }

    private static List<(int Id, int? Value)> Run(byte[] image)
    {
        var context = new AssemblyLoadContext(null, isCollectible: true);
        try
        {
            var trace = context.LoadFromStream(new MemoryStream(TraceImage.Value));
            context.Resolving += (_, name) => name.Name == "Library" ? trace : null;
            var type = context.LoadFromStream(new MemoryStream(image)).GetType("P")!;
            foreach (var (given, flag, number) in new[] { (2, true, 0), (9, false, 35), (41, true, 12) })
            {
                try
                {
                    type.GetMethod("Run")!.Invoke(Activator.CreateInstance(type, given), [flag, number]);
                }
                catch (TargetInvocationException exception) when (exception.InnerException is InvalidOperationException or NullReferenceException)
                {
                    // The way to here was taken all the same.
                }
            }

            return [.. (List<(int Id, int? Value)>)trace.GetType("Trace")!.GetField("Seen")!.GetValue(null)!];
        }
        finally
        {
            context.Unload();
        }
    }

    private static byte[] Emit(string name, string source, IEnumerable<MetadataReference> references)
    {
        var image = new MemoryStream();
        var result = CSharpCompilation.Create(name, [CSharpSyntaxTree.ParseText(source)], references, new(OutputKind.DynamicallyLinkedLibrary)).Emit(image);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)) + "\n" + source);
        return image.ToArray();
    }

    private sealed class TraceLibrary : ILibrary
    {
        public bool Tells(INamedTypeSymbol type) => true;

        public bool IsWanted(IMethodSymbol method) => method is { Name: "See", ContainingType.Name: "Trace" };

        public ImmutableHashSet<string> WantedNames { get; } = ["See"];

        public ImmutableArray<string> Namespaces { get; } = ["System"];

        public bool IsStored(ITypeSymbol type) => false;

        public IParameterSymbol? StoredBy(IMethodSymbol method) => null;

        public bool LivesOn(IMethodSymbol constructor) => false;

        public bool IsFactory(IMethodSymbol method) => false;

        public bool LeavesObjectsAlone(IAssemblySymbol assembly) => assembly.Name == "Library";

        public HoleKind HoleOf(ISymbol member) => HoleKind.Unknown;
    }
}
