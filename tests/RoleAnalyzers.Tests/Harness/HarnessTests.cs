using Microsoft.CodeAnalysis.Text;
using Xunit.Sdk;

namespace RoleAnalyzers.Tests.Harness;

/// <summary>The harness itself: what judges the product must be able to fail it.</summary>
public sealed class HarnessTests
{
    [Fact]
    public void Markup_takes_nested_marks_out_and_leaves_raw_interpolation_alone()
    {
        var (text, marks) = Markup.Read("""f({|#0:a + [|b|]|}, $${|ROLE2001:c|});""", "ROLE1001");

        Assert.Equal("f(a + b, $$c);", text);
        Assert.Equal(
            [new("ROLE1001", new TextSpan(6, 1)), new("#0", new TextSpan(2, 5)), new("ROLE2001", new TextSpan(11, 1))],
            marks);
    }

    [Fact]
    public void Markup_written_and_read_again_is_the_same()
    {
        const string Marked = "{|ROLE1001:a {|ROLE2001:b|}|} c {|ROLE3001:d|}";

        var (text, marks) = Markup.Read(Marked, null);

        Assert.Equal(Marked, Markup.Write(text, marks));
    }

    [Theory]
    [InlineData("[|a|]")]
    [InlineData("{|ROLE1001:a")]
    [InlineData("a|}")]
    public void Markup_that_is_broken_fails_the_test(string marked) =>
        Assert.Throws<FormatException>(() => Markup.Read(marked, null));

    [Theory]
    [InlineData(Libraries.None, "class C { string s = string.Empty; }")]
    [InlineData(Libraries.StsV3, "class C { Amazon.SecurityToken.STSAssumeRoleAWSCredentials? c; }")]
    [InlineData(Libraries.StsV4, "class C { Amazon.SecurityToken.Model.AssumeRoleRequest r = new() { DurationSeconds = null }; }")]
    [InlineData(Libraries.Cdk, "class C(Constructs.Construct scope) : Amazon.CDK.Stack(scope);")]
    [InlineData(Libraries.StsV4 | Libraries.Cdk, "class C(Amazon.CDK.App app, Amazon.Runtime.AWSCredentials c) { object[] All => [app, c]; }")]
    public async Task Programs_compile_against_the_real_libraries(Libraries libraries, string source)
    {
        var analysis = await Analyze.CheckAsync(libraries, source);

        Assert.Empty(analysis.Findings);
    }

    [Fact]
    public async Task A_program_that_does_not_compile_fails_the_test() =>
        await Assert.ThrowsAnyAsync<XunitException>(() => Analyze.CheckAsync(Libraries.None, "class C { Unknown u; }"));

    [Fact]
    public async Task A_mark_without_a_finding_fails_the_test() =>
        await Assert.ThrowsAnyAsync<XunitException>(() => Analyze.CheckAsync(Libraries.StsV4, "class {|ROLE1001:C|};"));
}
