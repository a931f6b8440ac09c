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
Console.WriteLine();
Console.WriteLine("| One edit in the AWS-heavy project, that file analyzed again | Ours | An idle analyzer |");
Console.WriteLine("| --- | --- | --- |");
for (var file = 0; file < AwsCode.Shapes.Length; file++)
{
    Console.WriteLine(Line(
        $"| {AwsCode.Shapes[file].Method.Name} | {Measurement.Edit(awsHeavy, file, AnalyzerSets.Ours):F1} ms | {Measurement.Edit(awsHeavy, file, AnalyzerSets.Idle):F1} ms |"));
}

var texts = Measurement.Rounds(Project.Create(PolicyCode.Files, referencesAws: false));
var empty = Measurement.Rounds(Project.Create(PolicyCode.EmptyFiles, referencesAws: false));
Console.WriteLine();
Console.WriteLine("| A request with a trust policy as text | Ours, callbacks |");
Console.WriteLine("| --- | --- |");
Console.WriteLine(Line($"| of {PolicyCode.Length} characters | {PerRequest(texts):F0} µs |"));
Console.WriteLine(Line($"| of 2 characters | {PerRequest(empty):F0} µs |"));
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
        $"| {name} | {ProjectSources.FileCount}, {project.Lines} | {rounds.Median(r => r.Compile):F0} ms | {Share(r => r.Ours.Callbacks)} | {(rounds[0].Ours.Actions == 0 ? "nothing to bind" : Beyond(rounds))} | {Share(r => r.AwsSdk.Callbacks)} | {rounds[0].Ours.Actions} | {rounds[0].Ours.Findings} |"));

    string Share(Func<Round, double> time) => Line($"{rounds.Median(time):F1} ms, {rounds.Median(r => time(r) / r.Compile):P1}");
}

// A small difference of two large times: the least disturbed run of each tells it best.
static string Beyond(ImmutableArray<Round> rounds)
{
    var difference = rounds.Min(r => r.Ours.Total) - rounds.Min(r => r.Idle.Total);
    return Line($"{difference:F0} ms, {difference / rounds.Min(r => r.Compile):P1}");
}

static string Line(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
