using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Diagnostics.Telemetry;
using RoleAnalyzers.Delegations;
using RoleAnalyzers.Iam.Json;
using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Rules;

namespace RoleAnalyzers.Benchmarks;

/// <summary>What one run of analyzers over a project took and gave.</summary>
/// <param name="Total">Milliseconds of processor time from start to end, with the binding that the host does for any analyzer.</param>
/// <param name="Callbacks">Milliseconds in the analyzers' own callbacks, by the host's telemetry, which goes by the clock.</param>
/// <param name="Actions">Actions registered, the one that looks at a compilation as it starts not counted.</param>
/// <param name="Findings">Diagnostics reported.</param>
internal sealed record AnalysisRun(double Total, double Callbacks, int Actions, int Findings);

/// <summary>
/// What was measured one after the other within seconds, so that a busy machine slows all of it alike and the ratios stay true.
/// </summary>
/// <param name="Compile">Milliseconds of processor time to bind and emit the project once, as the compiler does in a build.</param>
/// <param name="Ours">Our analyzers.</param>
/// <param name="Idle">An analyzer that does nothing.</param>
/// <param name="AwsSdk">The AWS SDK's own analyzer.</param>
internal sealed record Round(double Compile, AnalysisRun Ours, AnalysisRun Idle, AnalysisRun AwsSdk);

/// <summary>Measures on one thread, after some runs to warm up.</summary>
internal static class Measurement
{
    private const int WarmUps = 2;
    private const int Runs = 7;

    /// <summary>Measures a whole project some times over.</summary>
    public static ImmutableArray<Round> Rounds(Project project) => Repeat(() => new Round(
        Compile(project),
        Analyze(project, AnalyzerSets.Ours),
        Analyze(project, AnalyzerSets.Idle),
        Analyze(project, AnalyzerSets.AwsSdk)));

    /// <summary>The middle one of the values.</summary>
    public static double Median<T>(this IReadOnlyList<T> items, Func<T, double> value) => items.Select(value).Order().ElementAt(items.Count / 2);

    private static double Compile(Project project)
    {
        var compilation = project.Fresh();
        using var assembly = new MemoryStream();
        return Time(() => Require(compilation.Emit(assembly).Success));
    }

    private static AnalysisRun Analyze(Project project, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var host = Host(project.Fresh(), analyzers);
        AnalysisResult? result = null;
        var total = Time(() => result = host.GetAnalysisResultAsync(CancellationToken.None).GetAwaiter().GetResult());
        var telemetry = result!.AnalyzerTelemetryInfo.Values;
        return new(
            total,
            telemetry.Sum(info => info.ExecutionTime.TotalMilliseconds),
            telemetry.Sum(Actions),
            result.GetAllDiagnostics().Length);
    }

    /// <summary>Milliseconds in our callbacks for each of two projects, measured in turn.</summary>
    public static ImmutableArray<(double Small, double Large)> Growth(Project small, Project large) => Repeat(() =>
        (Analyze(small, AnalyzerSets.Ours).Callbacks, Analyze(large, AnalyzerSets.Ours).Callbacks));

    /// <summary>
    /// Milliseconds of processor time to analyze one file again after an edit in one of its methods, as an editor does while a person types: a new
    /// compilation, of which only that file is asked for. The files are edited in turn.
    /// </summary>
    public static ImmutableArray<(double Ours, double Idle)> Edits(Project project, ImmutableArray<int> files)
    {
        var edits = 0;
        return Repeat(
            () =>
            {
                var (file, edit) = (files[edits % files.Length], edits++);
                return (Document(AnalyzerSets.Ours), Document(AnalyzerSets.Idle));

                double Document(ImmutableArray<DiagnosticAnalyzer> analyzers)
                {
                    var (compilation, tree) = project.Edited(file, text => InsertStatement(text, edit));
                    return AnalyzeFile(compilation, tree, analyzers);
                }
            },
            Math.Max(Runs, files.Length));
    }

    /// <summary>
    /// Milliseconds of processor time to generate the code for all declarations of delegations, by a driver that has seen nothing, and by the same
    /// driver after an edit in the last file, which declares none.
    /// </summary>
    public static ImmutableArray<(double Cold, double Edited)> Generation(Project project, int declarations)
    {
        var edits = 0;
        return Repeat(() =>
        {
            var driver = Project.Generator();
            var (before, (after, _)) = (project.Fresh(), project.Edited(project.Files - 1, text => InsertStatement(text, edits++)));
            var cold = Time(() => driver = driver.RunGenerators(before));
            Require(driver.GetRunResult().GeneratedTrees.Count(GeneratedFile.IsOne) == declarations);
            return (cold, Time(() => driver = driver.RunGenerators(after)));
        });
    }

    /// <summary>Analyzes one file of a compilation: its syntax and its meaning, as editors ask for them.</summary>
    private static double AnalyzeFile(Compilation compilation, SyntaxTree tree, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var host = Host(compilation, analyzers);
        var model = compilation.GetSemanticModel(tree);
        return Time(() =>
        {
            host.GetAnalyzerSyntaxDiagnosticsAsync(tree, CancellationToken.None).GetAwaiter().GetResult();
            host.GetAnalyzerSemanticDiagnosticsAsync(model, null, CancellationToken.None).GetAwaiter().GetResult();
        });
    }

    /// <summary>Milliseconds of processor time to read a text as a policy and to ask all rules about it.</summary>
    public static double Read(string text) => Repeat(() => Time(() =>
    {
        var policy = PolicyDocument.Read(JsonDocument.Read(text)).Policy;
        Require(!RuleCatalog.Check(policy, Accounts.None).IsDefault);
    })).Median(time => time);

    /// <summary>Puts a statement at the start of the first body of a constructor or method in the file.</summary>
    private static string InsertStatement(string text, int number)
    {
        var root = CSharpSyntaxTree.ParseText(text).GetRoot();
        var body = root.DescendantNodes().OfType<BaseMethodDeclarationSyntax>().First(method => method.Body is not null).Body!;
        return text.Insert(body.OpenBraceToken.Span.End, $" var edit{number} = {number};");
    }

    private static CompilationWithAnalyzers Host(Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers) => new(
        compilation,
        analyzers,
        new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            onAnalyzerException: static (exception, _, _) => throw new InvalidOperationException("An analyzer threw.", exception),
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: true));

    private static int Actions(AnalyzerTelemetryInfo info) =>
        info.CompilationEndActionsCount + info.CompilationActionsCount + info.SyntaxTreeActionsCount + info.AdditionalFileActionsCount
        + info.SemanticModelActionsCount + info.SymbolActionsCount + info.SymbolStartActionsCount + info.SymbolEndActionsCount
        + info.SyntaxNodeActionsCount + info.CodeBlockStartActionsCount + info.CodeBlockEndActionsCount + info.CodeBlockActionsCount
        + info.OperationActionsCount + info.OperationBlockStartActionsCount + info.OperationBlockEndActionsCount + info.OperationBlockActionsCount;

    /// <summary>Milliseconds of this process's processor time, which other programs on the machine hardly change.</summary>
    private static double Time(Action action)
    {
        GC.Collect();
        var start = Environment.CpuUsage.TotalTime;
        action();
        return (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
    }

    private static ImmutableArray<T> Repeat<T>(Func<T> run, int runs = Runs)
    {
        for (var i = 0; i < WarmUps; i++)
            run();
        return [.. Enumerable.Range(0, runs).Select(_ => run())];
    }

    private static void Require(bool success)
    {
        if (!success)
            throw new InvalidOperationException("What is measured does not do its work.");
    }
}
