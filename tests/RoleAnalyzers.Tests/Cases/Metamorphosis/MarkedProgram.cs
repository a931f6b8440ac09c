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
    /// <summary>The kind of the annotations.</summary>
    public const string Annotations = "finding";

    /// <summary>Reads a case.</summary>
    public static MarkedProgram Of(Scenario scenario)
    {
        var (text, marks) = Markup.Read(scenario.Source, scenario.Rule);
        var root = CSharpSyntaxTree.ParseText(text, Scenario.ParseOptions).GetRoot();
        var findings = marks.Where(m => !m.Name.StartsWith('#')).ToLookup(m => NodeAt(root, m.Span));
        return Of(scenario, root.ReplaceNodes(
            findings.Select(f => f.Key),
            (old, node) => node.WithAdditionalAnnotations(findings[old].Select(m => Annotation(m, old)))));
    }

    /// <summary>The program that a rewriting has made of another.</summary>
    public static MarkedProgram Of(Scenario scenario, SyntaxNode root)
    {
        var tree = CSharpSyntaxTree.Create((CompilationUnitSyntax)root, Scenario.ParseOptions, Scenario.PathOf(Scenario.MainFile));
        var (compilation, _) = Analyze.Compile(scenario);
        var old = compilation.SyntaxTrees.Single(t => t.FilePath == tree.FilePath);
        return new(scenario, tree.GetCompilationUnitRoot(), compilation.ReplaceSyntaxTree(old, tree).GetSemanticModel(tree));
    }

    /// <summary>The text of a tree, marked up with the findings that its annotated expressions must have.</summary>
    public static string Write(SyntaxNode root)
    {
        var marks = root.GetAnnotatedNodes(Annotations)
            .SelectMany(node => node.GetAnnotations(Annotations).Select(a => MarkOf(a.Data!, node)));
        return Markup.Write(root.ToFullString(), marks);
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

    /// <summary>A finding on a node, or on a stretch of it: no rewriting changes a text.</summary>
    private static SyntaxAnnotation Annotation(Mark mark, SyntaxNode node) => new(
        Annotations,
        mark.Span == node.Span ? mark.Name : FormattableString.Invariant($"{mark.Name} {mark.Span.Start - node.SpanStart} {mark.Span.Length}"));

    private static Mark MarkOf(string annotation, SyntaxNode node) => annotation.Split(' ') is [var name, var start, var length]
        ? new(name, new(node.SpanStart + int.Parse(start, CultureInfo.InvariantCulture), int.Parse(length, CultureInfo.InvariantCulture)))
        : new(annotation, Core(node).Span);
}
