using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RoleAnalyzers.Analyzers;

namespace RoleAnalyzers.CodeFixes.Writing.Cdk;

/// <summary>Where a role is declared as a construct: <c>new Role(this, "Vendor", …)</c>, or the call of its base constructor.</summary>
/// <param name="Node">The creation or the call.</param>
/// <param name="Scope">The construct that owns the role, an expression that may be evaluated once more.</param>
/// <param name="Id">The role's id within its scope.</param>
internal sealed record RoleDeclaration(SyntaxNode Node, ExpressionSyntax Scope, ExpressionSyntax Id)
{
    /// <summary>The declaration that the diagnostic names; null when there is none, or its scope cannot be named a second time.</summary>
    public static RoleDeclaration? Find(Site site)
    {
        if (site.Place(FixFacts.Role) is not { } node
            || Arguments.Of(site, node) is not { } arguments
            || arguments["scope"] is not { } scope
            || arguments["id"] is not { } id)
        {
            return null;
        }

        return HasNoSideEffect(site, scope) ? new(node, scope, id) : null;
    }

    /// <summary>The text of an expression for the id of a construct beside the role; null when the role's id cannot be named again.</summary>
    public string? IdWith(Site site, string suffix) => Id switch
    {
        LiteralExpressionSyntax { Token.Value: string id } => SymbolDisplay.FormatLiteral(Names.UniqueText(Node, id + suffix), quote: true),
        InterpolatedStringExpressionSyntax { StringEndToken: { ValueText: "\"" } end } interpolated =>
            interpolated.ToString().Substring(0, end.SpanStart - interpolated.SpanStart) + suffix + end.Text,
        BinaryExpressionSyntax when HasNoSideEffect(site, Id) => $"{Id} + {SymbolDisplay.FormatLiteral(suffix, quote: true)}",
        _ when HasNoSideEffect(site, Id) => $"$\"{{{Id}}}{suffix}\"",
        _ => null,
    };

    /// <summary>A name for a local beside the role, from its id: <c>vendorRole</c> for <c>"Vendor-Role"</c>, <c>role</c> for an id that is not written out.</summary>
    public string LocalName()
    {
        if (Id is not LiteralExpressionSyntax { Token.Value: string id })
            return "role";
        var words = id.Split(id.Where(c => !(c < 128 && char.IsLetterOrDigit(c))).Distinct().ToArray());
        var name = string.Concat(words.Where(word => word.Length > 0).Select(word => char.ToUpperInvariant(word[0]) + word.Substring(1)));
        return name.Length == 0 || char.IsDigit(name[0]) ? "role" + name : char.ToLowerInvariant(name[0]) + name.Substring(1);
    }

    private static bool HasNoSideEffect(Site site, ExpressionSyntax expression) => expression switch
    {
        ThisExpressionSyntax or LiteralExpressionSyntax => true,
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum => HasNoSideEffect(site, sum.Left) && HasNoSideEffect(site, sum.Right),
        IdentifierNameSyntax => site.Model.GetSymbolInfo(expression).Symbol is IParameterSymbol or ILocalSymbol or IFieldSymbol,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } => site.Model.GetSymbolInfo(expression).Symbol is IFieldSymbol,
        _ => false,
    };
}
