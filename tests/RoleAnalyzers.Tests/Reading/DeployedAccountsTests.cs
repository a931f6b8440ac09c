using RoleAnalyzers.Reading.Cdk;
using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Reading;

/// <summary>Which accounts a compilation names as those that it deploys to.</summary>
public sealed class DeployedAccountsTests
{
    private const string Account = "111122223333";

    [Theory]
    [InlineData("new Amazon.CDK.Environment { Account = \"111122223333\" }", true)]
    [InlineData("new Amazon.CDK.StackProps { Env = new Amazon.CDK.Environment { Account = \"111122223333\", Region = \"r\" } }", true)]
    [InlineData("(Amazon.CDK.Environment)new() { Account = \"111122223333\" }", true)]
    [InlineData("new Amazon.CDK.Environment { Account = Constant }", true)]
    [InlineData("new Amazon.CDK.Environment { Account = ReadOnly }", true)]
    [InlineData("new Amazon.CDK.Environment { Account = Elsewhere.Property }", true)]
    [InlineData("new Amazon.CDK.Environment { Account = System.Environment.GetEnvironmentVariable(\"A\") ?? \"111122223333\" }", true)]
    [InlineData("new Amazon.CDK.Environment { Account = \"1111\" + \"22223333\" }", true)]
    [InlineData("new Amazon.CDK.Environment { Account = \"444455556666\" }", false)]
    [InlineData("new Amazon.CDK.Environment { Region = \"111122223333\" }", false)]
    [InlineData("new Elsewhere { Account = \"111122223333\" }", false)]
    [InlineData("\"111122223333\"", false)]
    public void Named(string expression, bool isExpected) => Check($$"""
        class C
        {
            const string Constant = "111122223333";
            static readonly string ReadOnly = "111122223333";
            object o = {{expression}};
        }
        """, isExpected);

    [Fact]
    public void Assigned_afterwards() => Check("""
        class C { void M() { var e = new Amazon.CDK.Environment(); e.Account = "111122223333"; } }
        """, isExpected: true);

    [Fact]
    public void Through_a_local() => Check("""
        class C { object M() { var account = "111122223333"; return new Amazon.CDK.Environment { Account = account }; } }
        """, isExpected: true);

    private static void Check(string source, bool isExpected)
    {
        var scenario = new Scenario(Libraries.Cdk, source);
        var (compilation, _) = Analyze.Compile(scenario with
        {
            Files = scenario.Files.Add(
                "Elsewhere.cs", "class Elsewhere { public static string Property => \"111122223333\"; public string Account { get; set; } }"),
        });
        Findings.AssertCompiles(compilation, scenario);

        Assert.Equal(isExpected, new DeployedAccounts(compilation).Contains(Account));
    }
}
