using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RoleAnalyzers.Evaluation;
using RoleAnalyzers.Iam.Text;
using RoleAnalyzers.Reading;
using RoleAnalyzers.Reading.Cdk;
using RoleAnalyzers.Reading.Objects;
using RoleAnalyzers.Reading.Text;
using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Reading.Objects;

/// <summary>A program that hands policies to a method <c>Take</c>, what the reader makes of them, and what the program itself does.</summary>
internal sealed class ObjectTexts
{
    private const string Usings = """
        using System.Text.Json;
        using System.Text.Json.Nodes;
        using System.Text.Json.Serialization;
        using Newtonsoft.Json.Linq;
        using JsonConvert = Newtonsoft.Json.JsonConvert;
        using Formatting = Newtonsoft.Json.Formatting;
        using JsonSerializer = System.Text.Json.JsonSerializer;

        """;

    private readonly CSharpCompilation _compilation;

    /// <summary>A program with types and members of its own.</summary>
    /// <param name="statements">A method's body, in which nothing is known of <c>name</c>, <c>flag</c>, <c>names</c> and <c>given</c>.</param>
    /// <param name="members">Further members of its class.</param>
    /// <param name="types">Further types.</param>
    /// <param name="libraries">What it references beside Newtonsoft.Json.</param>
    public ObjectTexts(string statements, string members = "", string types = "", Libraries libraries = Libraries.None)
    {
        var source = $$"""
            {{Usings}}{{(libraries.HasFlag(Libraries.Cdk) ? "using Amazon.CDK; using Amazon.CDK.AWS.IAM;" : "")}}
            {{types}}
            public static class Program
            {
                public static readonly List<object> Taken = new();
                static void Take(object policy) => Taken.Add(policy);
                {{members}}
                public static void Run(string name, bool flag, string[] names, Dictionary<string, object> given)
                {
                    {{statements}}
                }
            }
            """;
        var scenario = new Scenario(libraries | Libraries.Newtonsoft, source);
        _compilation = Analyze.Compile(scenario).Compilation;
        Findings.AssertCompiles(_compilation, scenario);
    }

    private SyntaxTree Tree => _compilation.SyntaxTrees[0];

    /// <summary>The text of each policy that is taken; null for one of which nothing is known. Of a choice the first alternative.</summary>
    /// <param name="objects">How an object that is taken itself is written; null where only texts are taken.</param>
    public ImmutableArray<WrittenText?> Read(JsonDialect? objects = null)
    {
        var method = Tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Single(m => m.Identifier.ValueText == "Run");
        var model = _compilation.GetSemanticModel(Tree);
        var cdk = CdkLibrary.TryCreate(_compilation);
        var library = new Taking(new Library(Sts: null, cdk, Policies: null, Permissions: null, Maxima: null));
        var program = new SourceProgram(_compilation, library);
        var body = program.Evaluations.Of(model.GetOperation(method)!, model.GetDeclaredSymbol(method)!, CancellationToken.None)!;
        var texts = new TextValueReader(_compilation, library, body, CancellationToken.None);
        return
        [
            .. from sighting in body.Sightings
               let scene = cdk is null
                   ? new SourceScene(library, sighting.Scene, body)
                   : new CdkScene(cdk, sighting.Scene, body)
               select new PolicyTexts(scene, texts).Of(sighting.Arguments[0], sighting.ArgumentSyntax[0]!, objects).First(),
        ];
    }

    /// <summary>The texts that the program itself takes when it runs, with <c>"name"</c>, false and no names.</summary>
    public ImmutableArray<string> Run()
    {
        var image = new MemoryStream();
        Assert.True(_compilation.Emit(image).Success);
        var program = Assembly.Load(image.ToArray()).GetType("Program")!;
        program.GetMethod("Run")!.Invoke(null, ["name", false, Array.Empty<string>(), new Dictionary<string, object>()]);
        return [.. ((List<object>)program.GetField("Taken")!.GetValue(null)!).Select(taken => taken.ToString()!)];
    }

    /// <summary>Where a stretch of a text is written: the words of the source, on one line.</summary>
    /// <param name="part">The stretch, to be found in the text.</param>
    public string Place(WrittenText text, string part)
    {
        var start = text.Characters.IndexOf(part, StringComparison.Ordinal);
        Assert.True(start >= 0, $"{part} is not in {text.Text}");
        return Words(Tree.GetText().ToString(text.SpanOf(new TextRange(start, part.Length))));
    }

    private static string Words(string source) => string.Join(' ', source.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private sealed class Taking(Library library) : ILibrary
    {
        public bool Tells(INamedTypeSymbol type) => library.Tells(type);

        public bool IsWanted(IMethodSymbol method) => method.Name == "Take";

        public ImmutableHashSet<string> WantedNames { get; } = ["Take"];

        public ImmutableArray<string> Namespaces => library.Namespaces;

        public bool IsStored(ITypeSymbol type) => library.IsStored(type);

        public IParameterSymbol? StoredBy(IMethodSymbol method) => library.StoredBy(method);

        public bool LivesOn(IMethodSymbol constructor) => library.LivesOn(constructor);

        public bool IsFactory(IMethodSymbol method) => library.IsFactory(method);

        public bool LeavesObjectsAlone(IAssemblySymbol assembly) => library.LeavesObjectsAlone(assembly);

        public HoleKind HoleOf(ISymbol member) => library.HoleOf(member);
    }
}
