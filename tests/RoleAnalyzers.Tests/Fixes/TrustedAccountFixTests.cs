using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Fixes;

/// <summary>The second fix of ROLE3001: the account is under the same control, and the nearest <c>.editorconfig</c> says so.</summary>
public sealed class TrustedAccountFixTests
{
    private const string Source = "new Role(this, \"Vendor\", new RoleProps { AssumedBy = [|new AccountPrincipal(\"111122223333\")|] });";

    [Theory]
    [InlineData("[*.cs]\nindent_size = 4\n", "[*.cs]\nindent_size = 4\nrole_analyzers.trusted_accounts = 111122223333\n")]
    [InlineData("[*]\r\nindent_size = 4\r\n\r\n[*.md]\r\nindent_size = 2\r\n", "[*]\r\nindent_size = 4\r\nrole_analyzers.trusted_accounts = 111122223333\r\n\r\n[*.md]\r\nindent_size = 2\r\n")]
    [InlineData("[*.{cs,vb}]\nrole_analyzers.trusted_accounts = 444455556666 # ours\n", "[*.{cs,vb}]\nrole_analyzers.trusted_accounts = 444455556666, 111122223333 # ours\n")]
    [InlineData("[*.cs]\nrole_analyzers.trusted_accounts =\n", "[*.cs]\nrole_analyzers.trusted_accounts = 111122223333\n")]
    [InlineData("root = true\n", "root = true\n\n[*.cs]\nrole_analyzers.trusted_accounts = 111122223333\n")]
    [InlineData("root = true", "root = true\n\n[*.cs]\nrole_analyzers.trusted_accounts = 111122223333\n")]
    [InlineData("[*.md]\nrole_analyzers.trusted_accounts = 444455556666\n", "[*.md]\nrole_analyzers.trusted_accounts = 444455556666\n\n[*.cs]\nrole_analyzers.trusted_accounts = 111122223333\n")]
    public Task The_account_is_added(string before, string after)
    {
        var source = CdkPrograms.Stack(Source);
        return Fix.CheckAsync(
            new(Libraries.Cdk, source) { Rule = "ROLE3001", EditorConfig = before },
            new Scenario(Libraries.Cdk, source.Replace("[|", "").Replace("|]", "")) { EditorConfig = after },
            action: 1);
    }

    [Fact]
    public async Task A_file_is_created_beside_the_project()
    {
        using var workspace = new AdhocWorkspace();
        var solution = Fix.Open(workspace, new(Libraries.Cdk, CdkPrograms.Stack(Source)) { Rule = "ROLE3001" });
        var (_, actions) = await Fix.ActionsAsync(solution, Assert.Single(await Fix.FindingsAsync(solution)));

        var operations = await actions[1].Action.GetOperationsAsync(TestContext.Current.CancellationToken);

        var changed = Assert.Single(operations.OfType<ApplyChangesOperation>()).ChangedSolution;
        var config = Assert.Single(changed.Projects.Single().AnalyzerConfigDocuments);
        Assert.Equal("/Main/.editorconfig", config.FilePath);
        Assert.Equal(
            "[*.cs]\nrole_analyzers.trusted_accounts = 111122223333\n",
            (await config.GetTextAsync(TestContext.Current.CancellationToken)).ToString());
        Assert.Empty(await Fix.FindingsAsync(changed));
    }

    [Fact]
    public async Task It_is_in_no_fix_all()
    {
        using var workspace = new AdhocWorkspace();
        var solution = Fix.Open(workspace, new(Libraries.Cdk, CdkPrograms.Stack(Source)) { Rule = "ROLE3001" });
        var (_, actions) = await Fix.ActionsAsync(solution, Assert.Single(await Fix.FindingsAsync(solution)));

        Assert.Equal([true, false], actions.Select(a => a.Provider.GetFixAllProvider() is not null));
        Assert.Equal(["first", "single:TrustAccount"], actions.Select(a => a.Action.EquivalenceKey));
    }
}
