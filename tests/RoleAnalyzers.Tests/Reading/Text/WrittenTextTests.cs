using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RoleAnalyzers.Iam.Json;
using RoleAnalyzers.Iam.Text;
using RoleAnalyzers.Reading.Text;
using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Reading.Text;

/// <summary>The text of the expression that <c>Read</c> returns, through names, sums and other files.</summary>
public sealed class WrittenTextTests
{
    private const string Elsewhere = """
        public static class Elsewhere { public const string Arn = "arn:" + "aws"; public static readonly string Root = ":root"; public const string Sum = 1 + 2 + "x"; }
        """;

    [Theory]
    [InlineData("\"a\" + \"b\"", "", "ab")]
    [InlineData("(\"a\" + (\"b\" + 'c'))!", "", "abc")]
    [InlineData("A + $\"{B}-{C}\"", "const string A = \"a\" + B; const string B = @\"b\"; static readonly string C = \"c\";", "abb-c")]
    [InlineData("L + 'x'", "", "localx")]
    [InlineData("$\"{3600}{'c'}{true}{nameof(C)}{N}\"", "const int N = 1 + 2;", "3600cTrueC3")]
    [InlineData("\"a\" + null + string.Empty + System.String.Empty + Environment.NewLine", "", "a\n")]
    [InlineData("$\"{\"a\"}{$\"{\"b\" + \"c\"}\"}\"", "", "abc")]
    // Known, but written elsewhere
    [InlineData("Elsewhere.Arn + Elsewhere.Root + Elsewhere.Sum", "", "arn:aws:root{…}x")]
    [InlineData("int.MaxValue + \"\" + int.MinValue + DayOfWeek.Monday", "", "2147483647{…}{…}")]
    // Not known
    [InlineData("\"a\" + p + $\"{p}\"", "", "a{…}{…}")]
    [InlineData("\"a\" + F + G", "readonly string F = \"f\"; static string G = \"g\";", "a{…}{…}")]
    [InlineData("\"a\" + S", "static readonly string S = \"s\"; static C() { S = \"t\"; }", "a{…}")]
    [InlineData("\"a\" + (p ?? \"b\") + (p == null ? \"c\" : \"d\")", "", "a{…}{…}")]
    [InlineData("$\"{A,3}{A:x}\"", "const string A = \"a\";", "{…}{…}")]
    // Added up before it is text
    [InlineData("1 + n + \"a\" + 1 + n", "", "{…}a1{…}")]
    [InlineData("'a' + 'b' + \"c\"", "", "{…}c")]
    [InlineData("'a' + \"b\" + 'c'", "", "abc")]
    public void Reads(string expression, string members, string text) =>
        Assert.Equal(text, Read(expression, members)?.Text.ToString());

    [Theory]
    [InlineData("\"abc\"u8", "")]
    [InlineData("\"abc", "")]
    [InlineData("\"a\\q\"", "")]
    [InlineData("$\"a{\"", "")]
    [InlineData("$\"a{}\"", "")]
    [InlineData("\"a\" + ", "")]
    [InlineData("$\"\"\"\n  a\n b\n  \"\"\"", "")]
    [InlineData("\"a\" + A", "const string A = \"b\\q\";")]
    [InlineData("A", "const string A = A;")]
    [InlineData("A", "const string A = \"a\" + B; const string B = A + \"b\";")]
    [InlineData("null", "")]
    [InlineData("p", "")]
    [InlineData("1 + n", "")]
    [InlineData("p + p", "")]
    public void Has_no_idea_of(string expression, string members) => Assert.Null(Read(expression, members));

    [Fact]
    public void Constants_that_double_each_other_come_to_an_end()
    {
        var members = string.Concat(Enumerable.Range(1, 40).Select(i => $"const string A{i} = A{i - 1} + A{i - 1};"));
        Assert.Null(Read("A40", "const string A0 = \"a\";" + members));
    }

    [Fact]
    public void Long_rows_of_pieces_are_read()
    {
        var text = Read(string.Join(" + ", Enumerable.Repeat("\"a\"", 3_000)), "");
        Assert.Equal(3_000, text?.Characters.Length);
    }

    [Theory]
    // Within one literal: the characters themselves
    [InlineData("\"ab\\u0063d\"", "", 1, 2, "b\\u0063")]
    [InlineData("\"ab\" + \"cd\"", "", 2, 2, "cd")]
    [InlineData("$\"ab{p}cd\"", "", 1, 3, "b{p}c")]
    [InlineData("$\"ab{p}cd\"", "", 2, 1, "{p}")]
    [InlineData("\"ab\" + p + \"cd\"", "", 2, 1, "p")]
    // Across literals: from the first to the last
    [InlineData("\"ab\" + /* and */ \"cd\"", "", 1, 2, "b\" + /* and */ \"c")]
    // Within a constant of this file: there
    [InlineData("A + \"cd\"", "const string A = \"ab\";", 1, 1, "b")]
    // Partly in it: its name stands for it
    [InlineData("A + \"cd\"", "const string A = \"ab\";", 1, 2, "A + \"c")]
    [InlineData("\"cd\" + A", "const string A = \"ab\" + B; const string B = \"x\";", 1, 4, "d\" + A")]
    [InlineData("$\"c{A}d\"", "const string A = \"ab\";", 0, 4, "c{A}d")]
    // In another file: the name
    [InlineData("\"x\" + Elsewhere.Arn", "", 3, 2, "Elsewhere.Arn")]
    [InlineData("Elsewhere.Sum + 1", "", 0, 1, "Elsewhere.Sum")]
    // Between characters
    [InlineData("\"abc\"", "", 1, 0, "")]
    [InlineData("\"\"", "", 0, 0, "\"\"")]
    public void Knows_where_a_range_is_written(string expression, string members, int start, int length, string source)
    {
        var text = Read(expression, members);
        Assert.NotNull(text);
        Assert.Equal(source, text.Expression.SyntaxTree.ToString().Substring(text.SpanOf(new(start, length)).Start, text.SpanOf(new(start, length)).Length));
    }

    [Fact]
    public void The_end_of_a_text_is_behind_its_last_character()
    {
        var text = Read("\"abc\"", "");
        Assert.NotNull(text);
        Assert.Equal(text.Expression.Span.End - 1, text.SpanOf(new(3, 0)).Start);
    }

    [Fact]
    public void A_place_outside_the_text_has_no_character()
    {
        var text = Read("\"ab\" + \"c\"", "");
        Assert.NotNull(text);
        Assert.Null(text.RangeOf(0));
        Assert.Null(text.RangeOf(text.Expression.SpanStart));
        Assert.Equal(new TextRange(2, 1), text.RangeOf(text.Expression.Span.End - 2));
    }

    [Fact]
    public void Holes_keep_the_kind_that_is_known_of_them()
    {
        var text = Read("$\"{Account}:{p}\" + Account", "static string Account => null;");
        Assert.Equal([HoleKind.OwnAccount, HoleKind.Unknown, HoleKind.OwnAccount], text?.Holes.Select(h => h.Kind));
    }

    [Fact]
    public void Json_is_read_from_an_interpolated_literal()
    {
        var text = Read("\"{\" + $@\"\"\"AWS\"\": \"\"arn:aws:iam::{p}:root\"\" }}\"", "");
        Assert.NotNull(text);
        var document = JsonDocument.Read(text.Json);
        Assert.Null(document.Error);
        var member = Assert.Single(Assert.IsType<JsonObject>(document.Root).Members);
        var span = text.SpanOf(member.Value.Range);
        Assert.Equal("\"\"arn:aws:iam::{p}:root\"\"", text.Expression.SyntaxTree.ToString().Substring(span.Start, span.Length));
    }

    private static WrittenText? Read(string expression, string members)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var source = $$"""
            using System;
            class C
            {
                {{members}}
                static object Read(string p, int n)
                {
                    const string L = "local";
                    return {{expression}};
                }
            }
            """;
        var tree = CSharpSyntaxTree.ParseText(source, new(LanguageVersion.Preview), cancellationToken: cancellation);
        var compilation = CSharpCompilation.Create(
            "Read",
            [tree, CSharpSyntaxTree.ParseText(Elsewhere, new(LanguageVersion.Preview), cancellationToken: cancellation)],
            TestReferences.Of(Libraries.None));
        var returned = tree.GetRoot(cancellation).DescendantNodes().OfType<ReturnStatementSyntax>().First().Expression;
        Assert.NotNull(returned);
        var constants = new ConstantTexts(compilation, static symbol => symbol.Name == "Account" ? HoleKind.OwnAccount : HoleKind.Unknown, cancellation);
        return new WrittenTextReader(constants.Resolve).Read(returned);
    }
}
