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
        var findings = marks.Where(m => !m.Name.StartsWith('#')).ToDictionary(m => NodeAt(root, m.Span), m => m.Name);
        return Of(scenario, root.ReplaceNodes(
            findings.Keys,
            (old, node) => node.WithAdditionalAnnotations(new SyntaxAnnotation(Annotations, findings[old]))));
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
            .SelectMany(node => node.GetAnnotations(Annotations).Select(a => new Mark(a.Data!, Core(node).Span)));
        return Markup.Write(root.ToFullString(), marks);
    }

    /// <summary>The expression without parentheses and casts around it: they are no part of what a finding is about.</summary>
    public static SyntaxNode Core(SyntaxNode node) => node switch
    {
        ParenthesizedExpressionSyntax x => Core(x.Expression),
        CastExpressionSyntax x => Core(x.Expression),
        _ => node,
    };

    /// <summary>The smallest node that has exactly the span.</summary>
    public static SyntaxNode NodeAt(SyntaxNode root, TextSpan span)
    {
        var node = root.FindNode(span, getInnermostNodeForTie: true);
        Assert.Equal(span, node.Span);
        return node;
    }
}
