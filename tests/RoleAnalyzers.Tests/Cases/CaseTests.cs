using RoleAnalyzers.Analyzers;
using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Cases;

/// <summary>Each case of the corpus has exactly its findings, and each finding's first fix makes of the program what is expected.</summary>
public sealed class CaseTests
{
    public static TheoryData<string, Libraries> Cases { get; } =
        new(Case.All.Values.SelectMany(c => c.Libraries.Select(libraries => (c.Name, libraries))));

    public static TheoryData<string, Libraries> Reported { get; } =
        new(Case.All.Values.Where(HasFinding).SelectMany(c => c.Libraries.Select(libraries => (c.Name, libraries))));

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Findings_are_those_marked(string name, Libraries libraries)
    {
        var scenario = Case.All[name].Scenario(libraries);

        var analysis = await Analyze.CheckAsync(scenario);

        var places = scenario.Files
            .SelectMany(file => Markup.Read(file.Value, null).Marks.Where(m => m.Name.StartsWith('#')).Select(m => (Path: Scenario.PathOf(file.Key), m.Span)))
            .Order().ToList();
        if (places.Count > 0)
        {
            Assert.Equal(
                places,
                analysis.Findings
                    .SelectMany(f => new[] { FixFacts.Origin, FixFacts.Condition, FixFacts.Callee }.SelectMany(name => FixFacts.Places(f, name)))
                    .Select(place => (Path: place.SourceTree!.FilePath, Span: place.SourceSpan)).Distinct().Order());
        }
    }

    [Theory]
    [MemberData(nameof(Reported))]
    public async Task First_fixes_repair(string name, Libraries libraries)
    {
        var one = Case.All[name];

        await Fix.CheckInTurnAsync(one.Scenario(libraries), one.Repaired(libraries));
    }

    [Fact]
    public void Every_fixed_program_belongs_to_a_case() =>
        Assert.All(
            Resources.Under("Corpus/").Keys.Where(name => name.EndsWith(".fixed", StringComparison.Ordinal)),
            name => Assert.True(HasFinding(Case.All[name[..^".fixed".Length]])));

    private static bool HasFinding(Case one) => Markup.Read(one.Text, null).Marks.Any(m => !m.Name.StartsWith('#'));
}
