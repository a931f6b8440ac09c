using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RoleAnalyzers.Tests.Cases.Metamorphosis;

/// <summary>The program beside itself under other names, in one compilation: what is found of one must not depend on the other.</summary>
internal sealed class Twins(SemanticModel model) : CSharpSyntaxRewriter
{
    private const string Ending = "Twin";

    /// <summary>Names that say by themselves what a type or method is for.</summary>
    private static readonly ImmutableHashSet<string> Telling = ["Main", "ControllerBase"];

    public static ImmutableArray<SyntaxNode> Rewrite(MarkedProgram program)
    {
        // Only one file may have top-level statements.
        var entered = MarkedProgram.Of(program.Scenario, MainMethod.Rewrite(program));
        return [program.Root, new Twins(entered.Model).Visit(entered.Root)];
    }

    public override SyntaxToken VisitToken(SyntaxToken token) =>
        token.IsKind(SyntaxKind.IdentifierToken) && token.Parent is { } parent && IsOurs(SymbolOf(parent))
            ? token.CopyAnnotationsTo(SyntaxFactory.Identifier(token.LeadingTrivia, token.ValueText + Ending, token.TrailingTrivia))
            : token;

    private ISymbol? SymbolOf(SyntaxNode node) => node is SimpleNameSyntax name
        ? model.GetSymbolInfo(name).Symbol ?? model.GetSymbolInfo(name).CandidateSymbols.FirstOrDefault()
        : model.GetDeclaredSymbol(node);

    private static bool IsOurs(ISymbol? symbol) => symbol switch
    {
        null or INamespaceSymbol or IAliasSymbol or { IsOverride: true } => false,
        IMethodSymbol { MethodKind: MethodKind.Constructor } constructor => IsOurs(constructor.ContainingType),
        IParameterSymbol { IsImplicitlyDeclared: true } => false,
        { Name: var name } when Telling.Contains(name) => false,
        { ContainingType: { IsTupleType: true } or { IsAnonymousType: true } } => false,
        _ => symbol.OriginalDefinition.Locations.Any(l => l.IsInSource),
    };
}
