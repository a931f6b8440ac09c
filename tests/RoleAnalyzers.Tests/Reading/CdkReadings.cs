using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RoleAnalyzers.Evaluation;
using RoleAnalyzers.Iam;
using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Reading;
using RoleAnalyzers.Reading.Cdk;
using RoleAnalyzers.Reading.Text;
using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Reading;

/// <summary>
/// What the reader makes of a program, printed. A statement is a line: effect, principals, actions, conditions; a place follows
/// its part behind <c>@</c>; <c>…</c> stands for others that are not known. A role that is made elsewhere is headed so.
/// </summary>
internal static class CdkReadings
{
    /// <summary>The readings of a program's main file, one after the other. No exception may leave the reader.</summary>
    /// <param name="source">The main file.</param>
    /// <param name="print">The lines of one reading.</param>
    /// <param name="other">Another file of the program.</param>
    /// <param name="isHalfTyped">True when the program need not compile.</param>
    public static async Task<string> OfAsync(
        string source, Func<PolicyReading, IEnumerable<string>> print, string? other = null, bool isHalfTyped = false)
    {
        var scenario = new Scenario(Libraries.Cdk, source) { IsHalfTyped = isHalfTyped };
        if (other is not null)
            scenario = scenario with { Files = scenario.Files.Add("Other.cs", other) };
        var (compilation, options) = Analyze.Compile(scenario);
        Findings.AssertCompiles(compilation, scenario);
        var analyzer = new Reader(print);
        var diagnostics = await compilation.WithAnalyzers([analyzer], options).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.Empty(diagnostics);
        return string.Join("\n", analyzer.Lines);
    }

    /// <summary>The policy, statement by statement.</summary>
    public static IEnumerable<string> Policy(PolicyReading reading)
    {
        if (reading.Role is null)
            yield return "elsewhere:";
        for (var i = 0; i < reading.Policy.Statements.Count; i++)
            yield return Statement(reading.Policy.Statements[i]);
        if (!reading.Policy.Statements.IsComplete)
            yield return "…";
    }

    private static string Statement(PlacedStatement placed)
    {
        var statement = placed.Model;
        var principals = List(statement.Principals, " + ", (one, i) => $"{one.Kind} {one.Value}{Place(PolicyPartKind.Principal, i)}");
        var actions = List(statement.Actions, " + ", (one, _) => one.ToString());
        var notActions = List(statement.NotActions, " + ", (one, _) => "not " + one);
        var conditions = List(statement.Conditions, " & ", (one, i) =>
            $"{one.Operator} {one.Key} = {List(one.Values, " or ", (value, _) => value.ToString())}{Place(PolicyPartKind.Condition, i)}");
        return string.Join(" | ", new[] { $"{statement.Effect} {principals}".TrimEnd(), actions, notActions, conditions }.Where(part => part.Length > 0));

        string Place(PolicyPartKind kind, int item) => " @" + Words(placed.PlaceOf(new(kind, 0, item)));
    }

    /// <summary>What stands at a place, on one line.</summary>
    public static string Words(Location? place) => place is null
        ? "-"
        : string.Join(" ", place.SourceTree!.ToString().Substring(place.SourceSpan.Start, place.SourceSpan.Length).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string List<T>(PartialList<T> list, string separator, Func<T, int, string> print) =>
        string.Join(separator, list.Items.Select(print).Concat(list.IsComplete ? [] : ["…"]));

    /// <summary>Reads each body as the product's analyzer does.</summary>
#pragma warning disable RS1001, RS2008 // Not an analyzer of the product: it only collects what the reader gives.
    private sealed class Reader(Func<PolicyReading, IEnumerable<string>> print) : DiagnosticAnalyzer
    {
        private static readonly DiagnosticDescriptor Unused = new("READ0000", "", "", "", DiagnosticSeverity.Hidden, true);

        private readonly SortedDictionary<int, List<string>> _bodies = [];

        public IEnumerable<string> Lines => _bodies.Values.SelectMany(lines => lines);

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Unused];

        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze);
            context.RegisterOperationBlockAction(Read);
        }

        private void Read(OperationBlockAnalysisContext context)
        {
            var block = context.OperationBlocks[0];
            var tree = block.Syntax.SyntaxTree;
            if (tree.FilePath != Scenario.PathOf(Scenario.MainFile))
                return;
            var cdk = CdkLibrary.TryCreate(context.Compilation)!;
            var library = new Library(Sts: null, cdk, Policies: null, Permissions: null, Maxima: null);
            var program = new SourceProgram(context.Compilation, library);
            var body = program.Evaluations.Of(EnclosingBody.RootOf(block), context.OwningSymbol, context.CancellationToken)!;
            var texts = new TextValueReader(context.Compilation, library, body, context.CancellationToken);
            var lines = RoleReader.Read(body, cdk, texts).SelectMany(print).ToList();
            lock (_bodies)
                _bodies[block.Syntax.SpanStart] = lines;
        }
    }
}
