using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Cases.Metamorphosis;

/// <summary>
/// A case as a tree whose marked expressions bear annotations, so that a rewriting of the tree takes the expected findings along
/// to wherever it moves the expressions.
/// </summary>
/// <param name="Scenario">What the case needs beside its text.</param>
/// <param name="Root">The annotated tree.</param>
/// <param name="Model">Its model.</param>
internal sealed record MarkedProgram(Scenario Scenario, CompilationUnitSyntax Root, SemanticModel Model)
{
    /// <summary>The kind of the annotations on expressions.</summary>
    public const string Annotations = "finding";

    /// <summary>The kind of the annotations on expressions that hold a finding of the rule somewhere.</summary>
    public const string Around = "finding around";

    /// <summary>The kind of the annotations on words of a text.</summary>
    private const string Words = "words";

    /// <summary>The end of a token, which a rewriting may make longer.</summary>
    private const string End = "end";

    /// <summary>Reads a case.</summary>
    public static MarkedProgram Of(Scenario scenario)
    {
        var (text, marks) = Markup.Read(scenario.Source, scenario.Rule);
        var root = CSharpSyntaxTree.ParseText(text, Scenario.ParseOptions).GetRoot();
        var findings = marks.Where(m => !m.Name.StartsWith('#')).ToLookup(m => NodeAt(root, m.Span).Span == m.Span);
        var nodes = findings[true].ToLookup(m => NodeAt(root, m.Span));
        var tokens = findings[false].SelectMany((m, id) => Ends(root, m, id)).ToLookup(end => end.Token, end => end.Annotation);
        return Of(scenario, root.ReplaceSyntax(
            nodes.Select(f => f.Key),
            (old, node) => node.WithAdditionalAnnotations(nodes[old].Select(m => new SyntaxAnnotation(Annotations, m.Name))),
            tokens.Select(f => f.Key),
            (old, token) => token.WithAdditionalAnnotations(tokens[old]),
            [],
            (_, trivia) => trivia));
    }

    /// <summary>The program that a rewriting has made of another.</summary>
    public static MarkedProgram Of(Scenario scenario, SyntaxNode root)
    {
        var tree = CSharpSyntaxTree.Create((CompilationUnitSyntax)root, Scenario.ParseOptions, Scenario.PathOf(Scenario.MainFile));
        var (compilation, _) = Analyze.Compile(scenario);
        var old = compilation.SyntaxTrees.Single(t => t.FilePath == tree.FilePath);
        return new(scenario, tree.GetCompilationUnitRoot(), compilation.ReplaceSyntaxTree(old, tree).GetSemanticModel(tree));
    }

    /// <summary>The nodes that have, or hold, what must be found.</summary>
    public static IEnumerable<SyntaxNode> Marked(SyntaxNode root) =>
        root.GetAnnotatedNodes(Annotations).Concat(root.GetAnnotatedTokens(Words).Select(token => token.Parent).OfType<SyntaxNode>());

    /// <summary>The rules of which something is found at the node or in it.</summary>
    public static IEnumerable<string> Marks(SyntaxNode node) =>
        node.GetAnnotatedNodes(Annotations).SelectMany(one => one.GetAnnotations(Annotations)).Select(a => a.Data!)
            .Concat(node.GetAnnotatedTokens(Words).SelectMany(one => one.GetAnnotations(Words)).Select(RuleOfWords)).Distinct();

    /// <summary>Whether words of a text in it must be found.</summary>
    public static bool HasWords(SyntaxNode node) => node.GetAnnotatedTokens(Words).Any();

    /// <summary>The text of a tree, marked up with the findings that its annotated expressions must have.</summary>
    public static string Write(SyntaxNode root)
    {
        var marks = root.GetAnnotatedNodes(Annotations)
            .SelectMany(node => node.GetAnnotations(Annotations).Select(a => new Mark(a.Data!, Core(node).Span)));
        var words = root.GetAnnotatedTokens(Words)
            .SelectMany(token => token.GetAnnotations(Words).Select(a => (Id: a.Data!.Split(' ')[0], Name: RuleOfWords(a), At: AtWords(token, a.Data.Split(' ')[2]))))
            .GroupBy(end => (end.Id, end.Name), end => end.At)
            .Select(ends => new Mark(ends.Key.Name, TextSpan.FromBounds(ends.Min(), ends.Max())));
        var around = root.GetAnnotatedNodes(Around).SelectMany(node => node.GetAnnotations(Around).Select(a => new Mark(a.Data!, Core(node).Span)));
        return Write(root, marks.Concat(words).Concat(around));
    }

    /// <summary>The text of a tree, marked up. Marks in an expression that holds one of their rule somewhere become one on the expression.</summary>
    public static string Write(SyntaxNode root, IEnumerable<Mark> marks)
    {
        var around = root.GetAnnotatedNodes(Around).OrderByDescending(node => node.Span.Length).ToList();
        var all = marks.ToLookup(mark => around.Find(node => node.Span.Contains(mark.Span) && node.GetAnnotations(Around).Any(a => a.Data == mark.Name)));
        return Markup.Write(root.ToFullString(), all[null].Concat(
            all.SelectMany(held => held.Key is null ? [] : held.Select(mark => mark with { Span = Core(held.Key).Span }).Distinct())));
    }

    /// <summary>The expression without parentheses and casts around it: they are no part of what a finding is about.</summary>
    public static SyntaxNode Core(SyntaxNode node) => node switch
    {
        ParenthesizedExpressionSyntax x => Core(x.Expression),
        CastExpressionSyntax x => Core(x.Expression),
        _ => node,
    };

    /// <summary>The smallest node that has the span, exactly or, for words of a text, within it.</summary>
    public static SyntaxNode NodeAt(SyntaxNode root, TextSpan span) => root.FindNode(span, getInnermostNodeForTie: true);

    /// <summary>The span without parentheses and casts around the expression that has it.</summary>
    public static TextSpan CoreAt(SyntaxNode root, TextSpan span) => NodeAt(root, span) is var node && node.Span == span ? Core(node).Span : span;

    private static int AtWords(SyntaxToken token, string offset) =>
        offset == End ? token.Span.End : token.SpanStart + int.Parse(offset, CultureInfo.InvariantCulture);

    private static string RuleOfWords(SyntaxAnnotation annotation) => annotation.Data!.Split(' ')[1];

    /// <summary>Where a finding on words of a text begins and ends: no rewriting changes a token of a text, but it may change what stands between two.</summary>
    private static IEnumerable<(SyntaxToken Token, SyntaxAnnotation Annotation)> Ends(SyntaxNode root, Mark mark, int id)
    {
        foreach (var (at, token) in new[] { (mark.Span.Start, root.FindToken(mark.Span.Start)), (mark.Span.End, root.FindToken(mark.Span.End - 1)) })
            yield return (token, new(Words, FormattableString.Invariant($"{id} {mark.Name} {(at == token.Span.End ? End : $"{at - token.SpanStart}")}")));
    }
}
