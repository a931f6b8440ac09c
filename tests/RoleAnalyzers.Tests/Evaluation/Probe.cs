using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RoleAnalyzers.Evaluation;
using RoleAnalyzers.Iam.Text;
using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Evaluation;

/// <summary>
/// Shows what the evaluation knows at each call of <c>Probe.See(…)</c> in a program, as text: <c>7200</c>, <c>900..43200</c>,
/// <c>"a{…}"</c>, <c>{1 | ?}</c> for a choice, <c>Request{Seconds=1}</c> for an object, <c>[a, b]</c> for a collection.
/// </summary>
internal static class Probe
{
    /// <summary>Types that every program can use; those in <c>Library</c> stand for a library that leaves objects alone.</summary>
    private const string Library = """
        public static class Probe { public static void See(object o) { } public static void See(int? o) { } public static void See(System.TimeSpan o) { } }
        public class Request { public int? Seconds { get; set; } public string Name { get; set; } public Request Inner { get; set; } public string Fixed { get; init; } }
        public class Response { public Keys Keys { get; set; } }
        public class Keys { public string Id { get; set; } public string Secret { get; set; } }
        public class Client { public Client() { } public Client(Keys keys) { } public System.Threading.Tasks.Task<Response> SendAsync(Request r) => null; public Response Send(Request r) => null; }
        """;

    private static readonly Lazy<MetadataReference> LibraryReference = new(() =>
    {
        var compilation = CSharpCompilation.Create("Library", [CSharpSyntaxTree.ParseText(Library)], TestReferences.Of(Libraries.None), new(OutputKind.DynamicallyLinkedLibrary));
        var image = new MemoryStream();
        Assert.Empty(compilation.Emit(image).Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error));
        return MetadataReference.CreateFromImage(image.ToArray());
    });

    /// <summary>Evaluates the statements as the body of an async method with a few parameters of unknown value.</summary>
    public static string[] Body(string statements, string members = "") => Program($$"""
        using System; using System.Collections.Generic; using System.Linq; using System.Threading.Tasks;
        record Setting(int Seconds, string Name);
        class C
        {
            {{members}}
            async Task M(bool flag, bool other, int number, string text, Request given, string[] many)
            {
                {{statements}}
            }
            static extern T Unknown<T>(params object[] seen);
        }
        """);

    /// <summary>Evaluates the method that holds <c>Probe.See</c> calls.</summary>
    public static string[] Program(string source)
    {
        var tree = CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Latest));
        var compilation = CSharpCompilation.Create(
            "Program", [tree], TestReferences.Of(Libraries.None).Append(LibraryReference.Value), new(OutputKind.DynamicallyLinkedLibrary));
        var errors = compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).ToArray();
        Assert.True(errors.Length == 0, string.Join("\n", errors.Select(e => e.ToString())));
        var model = compilation.GetSemanticModel(tree);
        var seen = new List<string>();
        foreach (var declaration in tree.GetRoot().DescendantNodes().Where(n => n is MethodDeclarationSyntax or ConstructorDeclarationSyntax))
        {
            if (!declaration.ToString().Contains("Probe.See", StringComparison.Ordinal))
                continue;
            var program = new SourceProgram(compilation, new ProbeLibrary());
            var body = program.Evaluations.Of(model.GetOperation(declaration)!, model.GetDeclaredSymbol(declaration)!, CancellationToken.None)!;
            seen.AddRange(body.Sightings.Select(s => Show(s.Arguments[0], s.Scene)));
        }

        return seen.ToArray();
    }

    public static string Show(Value value, Scene scene, int depth = 0) => value switch
    {
        _ when depth > 5 => "…",
        UnknownValue or ParameterValue => "?",
        NullValue => "null",
        ConstantValue { Constant: var constant } => Convert.ToString(constant, CultureInfo.InvariantCulture)!.ToLowerInvariant(),
        NumberValue { IsExact: true } number => Number(number.Low) + (number.IsTimeSpan ? "s" : ""),
        NumberValue number => $"{Number(number.Low)}..{Number(number.High)}{(number.IsTimeSpan ? "s" : "")}",
        TextValue { Text: var text } => $"\"{text}\"",
        TupleValue tuple => $"({string.Join(", ", tuple.Items.Select(i => Show(i, scene, depth + 1)))})",
        ChoiceValue choice => $"{{{string.Join(" | ", choice.Alternatives.Select(a => Show(a, scene, depth + 1)).Order(StringComparer.Ordinal))}}}",
        CallValue call => $"{(call.Receiver is null ? "" : Show(call.Receiver, scene, depth + 1) + ".")}{call.Method.Name}()",
        MemberValue member => $"{(member.Receiver is null ? "" : Show(member.Receiver, scene, depth + 1) + ".")}{member.Member.Name}",
        ThisValue => "this",
        FunctionValue => "function",
        ObjectValue => Show(scene.Object(value)!, value, scene, depth),
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    private static string Show(ObjectState state, Value value, Scene scene, int depth)
    {
        var open = state.IsOpen ? "*" : "";
        if (state.Type is INamedTypeSymbol { Name: "Dictionary" })
            return $"{{{string.Join(", ", scene.Entries(value).Select(e => $"{Show(e.Key, scene, depth + 1)}: {Show(e.Value, scene, depth + 1)}{(e.IsConditional ? "?" : "")}"))}}}{(scene.Entries(value).IsComplete ? "" : "*")}";
        if (state.Type is IArrayTypeSymbol or INamedTypeSymbol { Name: "List" })
            return $"[{string.Join(", ", scene.Elements(value).Select(e => Show(e.Value, scene, depth + 1)))}]{(scene.Elements(value).IsComplete ? "" : "*")}";
        var members = state.Members.OrderBy(m => m.Key, StringComparer.Ordinal).Select(m =>
            $"{m.Key}={string.Join("|", m.Value.Assignments.Select(a => Show(a.Value, scene, depth + 1)))}{(m.Value.MayBeUnset ? "?" : "")}");
        var arguments = state.Arguments.IsEmpty ? "" : $"({string.Join(", ", state.Arguments.Select(a => Show(a, scene, depth + 1)))})";
        var body = string.Join(", ", members);
        return $"{(state.Type is { IsAnonymousType: false } ? state.Type.Name : "new")}{arguments}{(body.Length == 0 && state.Type?.IsAnonymousType != true ? "" : $"{{{body}}}")}{open}";
    }

    private static string Number(double number) =>
        double.IsNegativeInfinity(number) ? "" : double.IsPositiveInfinity(number) ? "" : number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The library that the programs use.</summary>
    public sealed class ProbeLibrary : ILibrary
    {
        public bool Tells(INamedTypeSymbol type) => LeavesObjectsAlone(type.ContainingAssembly);

        public bool IsWanted(IMethodSymbol method) => method is { Name: "See", ContainingType.Name: "Probe" };

        public ImmutableHashSet<string> WantedNames { get; } = ["See"];

        public ImmutableArray<string> Namespaces { get; } = ["Probe"];

        public bool IsStored(ITypeSymbol type) => false;

        public IParameterSymbol? StoredBy(IMethodSymbol method) => null;

        public bool LivesOn(IMethodSymbol constructor) => false;

        public bool IsFactory(IMethodSymbol method) => false;

        public bool LeavesObjectsAlone(IAssemblySymbol assembly) => assembly.Name == "Library";

        public HoleKind HoleOf(ISymbol member) => member.Name == "Secret" ? HoleKind.OwnAccount : HoleKind.Unknown;
    }
}
