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

        var places = Markup.Read(scenario.Source, null).Marks.Where(m => m.Name.StartsWith('#')).Select(m => m.Span).Order().ToList();
        if (places.Count > 0)
        {
            Assert.Equal(
                places,
                analysis.Findings
                    .SelectMany(f => FixFacts.Places(f, FixFacts.Origin).Concat(FixFacts.Places(f, FixFacts.Condition)))
                    .Select(place => place.SourceSpan).Distinct().Order());
        }
    }

    [Theory]
    [MemberData(nameof(Reported))]
    public async Task First_fixes_repair(string name, Libraries libraries)
    {
        var scenario = Case.All[name].Scenario(libraries);

        // Without an expectation of its own the case says that no fix is offered.
        await Fix.CheckInTurnAsync(scenario, Case.All[name].Fixed ?? scenario.Source);
    }

    [Fact]
    public void Every_fixed_program_belongs_to_a_case() =>
        Assert.All(
            Resources.Under("Corpus/").Keys.Where(name => name.EndsWith(".fixed", StringComparison.Ordinal)),
            name => Assert.True(HasFinding(Case.All[name[..^".fixed".Length]])));

    private static bool HasFinding(Case one) => Markup.Read(one.Text, null).Marks.Any(m => !m.Name.StartsWith('#'));
}
