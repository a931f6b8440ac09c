using System.Globalization;
using System.Runtime.InteropServices;
using RoleAnalyzers.Benchmarks;
using RoleAnalyzers.Benchmarks.Sources;

// Measures the analyzers beside the compiler's own work and prints a page of Markdown. It judges nothing and never fails on a time.
var awsHeavy = Project.Create(ProjectSources.AwsHeavy(), referencesAws: true);
var unused = Project.Create(ProjectSources.Ordinary(), referencesAws: true);
var noAws = Project.Create(ProjectSources.Ordinary(), referencesAws: false);

Console.WriteLine(Line($"{RuntimeInformation.OSDescription}, {Environment.ProcessorCount} cores, {RuntimeInformation.FrameworkDescription}, Roslyn {typeof(Microsoft.CodeAnalysis.Compilation).Assembly.GetName().Version!.ToString(3)}, one thread."));
Console.WriteLine();
Console.WriteLine("| Project | Files, lines | Bind and emit | Ours, callbacks | Ours, beyond an idle analyzer | AWS SDK's analyzer, callbacks | Actions | Findings |");
Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- |");
Row("AWS-heavy", awsHeavy);
Row("AWS referenced, not used", unused);
Row("no AWS", noAws);
Row("one method of 2,000 blocks", Project.Create([OrdinaryCode.Usings + LargeCode.LongMethod(blocks: 2000)], referencesAws: true));
Row("a chain of 200 calls", Project.Create([OrdinaryCode.Usings + LargeCode.Chain(depth: 200)], referencesAws: true));
Row("one class of 1,000 methods that ask for a session", Project.Create([OrdinaryCode.Usings + LargeCode.ManyMethods(count: 1000)], referencesAws: true));
Console.WriteLine();
var tenth = Project.Create(ProjectSources.AwsHeavy(ProjectSources.FileCount / 10), referencesAws: true);
var growth = Measurement.Growth(tenth, awsHeavy);
Console.WriteLine(Line($"| AWS-heavy, ours, callbacks | {tenth.Files} files | {awsHeavy.Files} files | Ratio |"));
Console.WriteLine("| --- | --- | --- | --- |");
Console.WriteLine(Line($"| ten times the code | {growth.Median(x => x.Small):F1} ms | {growth.Median(x => x.Large):F1} ms | {growth.Median(x => x.Large / x.Small):F1} |"));
Console.WriteLine();
Console.WriteLine("| One edit in an AWS-heavy project, that file analyzed again | Ours | An idle analyzer | Ours beyond it |");
Console.WriteLine("| --- | --- | --- | --- |");
for (var file = 0; file < AwsCode.Shapes.Length; file++)
    Edit(Line($"{awsHeavy.Files} files, {AwsCode.Shapes[file].Method.Name}"), awsHeavy, [file]);
var large = Project.Create(ProjectSources.AwsHeavy(500), referencesAws: true);
Edit(Line($"{large.Files} files, one after the other"), large, [.. Enumerable.Range(0, 30).Select(n => n * 17 % large.Files)]);

var texts = Measurement.Rounds(Project.Create(PolicyCode.Files, referencesAws: false));
var empty = Measurement.Rounds(Project.Create(PolicyCode.EmptyFiles, referencesAws: false));
Console.WriteLine();
Console.WriteLine("| A request with a trust policy as text | Ours, callbacks |");
Console.WriteLine("| --- | --- |");
Console.WriteLine(Line($"| of {PolicyCode.Length} characters | {PerRequest(texts):F0} µs |"));
Console.WriteLine(Line($"| of 2 characters | {PerRequest(empty):F0} µs |"));
Console.WriteLine();
var generation = Measurement.Generation(Project.Create(DelegationCode.Files, referencesAws: true), DelegationCode.Declarations);
Console.WriteLine("| Code for declared delegations | Cold | After an edit elsewhere |");
Console.WriteLine("| --- | --- | --- |");
Console.WriteLine(Line($"| {DelegationCode.Declarations} declarations | {generation.Median(x => x.Cold):F0} ms | {generation.Median(x => x.Edited):F0} ms |"));
Console.WriteLine();
Console.WriteLine("| A text that is no policy, read as one | 250,000 characters | 500,000 | 1,000,000 | 2,000,000 |");
Console.WriteLine("| --- | --- | --- | --- | --- |");
foreach (var (name, of) in BrokenTexts.All)
    Console.WriteLine(Line($"| {name} | {string.Join(" | ", new[] { 250_000, 500_000, 1_000_000, 2_000_000 }.Select(length => Line($"{Measurement.Read(of(length)):F0} ms")))} |"));

static double PerRequest(IReadOnlyList<Round> rounds) => rounds.Median(r => r.Ours.Callbacks) * 1000 / ProjectSources.FileCount;

static void Row(string name, Project project)
{
    var rounds = Measurement.Rounds(project);
    Console.WriteLine(Line(
        $"| {name} | {project.Files}, {project.Lines} | {rounds.Median(r => r.Compile):F0} ms | {Share(r => r.Ours.Callbacks)} | {(rounds[0].Ours.Actions == 0 ? "nothing to bind" : Beyond(rounds))} | {Share(r => r.AwsSdk.Callbacks)} | {rounds[0].Ours.Actions} | {rounds[0].Ours.Findings} |"));

    string Share(Func<Round, double> time) => Line($"{rounds.Median(time):F1} ms, {rounds.Median(r => time(r) / r.Compile):P1}");
}

static void Edit(string name, Project project, ImmutableArray<int> files)
{
    var edits = Measurement.Edits(project, files);
    Console.WriteLine(Line($"| {name} | {edits.Median(x => x.Ours):F1} ms | {edits.Median(x => x.Idle):F1} ms | {edits.Median(x => x.Ours - x.Idle):F1} ms |"));
}

// A small difference of two large times: the least disturbed run of each tells it best.
static string Beyond(ImmutableArray<Round> rounds)
{
    var difference = rounds.Min(r => r.Ours.Total) - rounds.Min(r => r.Idle.Total);
    return Line($"{difference:F0} ms, {difference / rounds.Min(r => r.Compile):P1}");
}

static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
