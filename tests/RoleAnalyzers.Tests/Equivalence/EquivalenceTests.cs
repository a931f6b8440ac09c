using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Equivalence;

/// <summary>The same trust policy is the same whatever it is written with: every form gives the same rules on the same words.</summary>
public sealed class EquivalenceTests
{
    public static TheoryData<string, string> Cells { get; } = new(
        from form in Form.All
        from policy in Policies.All
        where form.Write(new(policy.Json)) is not null
        select (form.Name, policy.Name));

    [Theory]
    [MemberData(nameof(Cells))]
    public async Task The_forms_agree(string form, string policy)
    {
        var json = new MarkedJson(Policies.All.Single(one => one.Name == policy).Json);
        var written = Form.All.Single(one => one.Name == form);

        var analysis = await Analyze.CheckAsync(new Scenario(written.Libraries, written.Write(json)!)
        {
            EditorConfig = "root = true\n[*]\nrole_analyzers.own_account = 111122223333\n",
        });

        Assert.Equal(json.Rules, analysis.Findings.Select(f => f.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_form_can_write_most_of_the_policies()
    {
        Assert.InRange(Policies.All.Length, 60, int.MaxValue);
        Assert.All(Form.All, form => Assert.InRange(Cells.Count(cell => cell.Data.Item1 == form.Name), Policies.All.Length / 2, Policies.All.Length));
    }
}
