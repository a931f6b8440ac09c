using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace RoleAnalyzers.CodeFixes.Writing.Cdk;

/// <summary>Changes the declared type of a variable, or the element type of an array, that a new principal no longer fits.</summary>
internal static class DeclaredTypes
{
    private const string AnyPrincipalInterface = "Amazon.CDK.AWS.IAM.IPrincipal";

    /// <summary>
    /// The changes that let what holds the expression take a principal of the new type; empty when nothing that is private to the
    /// code here declares its type.
    /// </summary>
    public static IEnumerable<TextChange> Widen(Site site, ExpressionSyntax expression, string newType)
    {
        var holder = expression.Parent;
        while (holder is ParenthesizedExpressionSyntax or MemberAccessExpressionSyntax or InvocationExpressionSyntax)
            holder = holder.Parent;
        return holder switch
        {
            EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax declaration } }
                when Declarations.DeclaredType(declaration) is { } type => new[] { new TextChange(type.Span, newType) },
            InitializerExpressionSyntax elements => WidenElements(site, elements),
            _ => Enumerable.Empty<TextChange>(),
        };
    }

    private static IEnumerable<TextChange> WidenElements(Site site, InitializerExpressionSyntax elements)
    {
        if (Names.Of(site, AnyPrincipalInterface, elements.SpanStart) is not { } type)
            yield break;
        if (elements.Parent is ImplicitArrayCreationExpressionSyntax { Commas.Count: 0 } array)
            yield return new(TextSpan.FromBounds(array.NewKeyword.Span.End, array.OpenBracketToken.SpanStart), $" {type}");
        else if (elements.Parent is ArrayCreationExpressionSyntax { Type.ElementType: var element })
            yield return new(element.Span, type);
        if (elements.FirstAncestorOrSelf<VariableDeclarationSyntax>() is { } declaration
            && Declarations.DeclaredType(declaration) is ArrayTypeSyntax { ElementType: var declared }
            && declaration.Variables[0].Initializer?.Value is { } value
            && (value == elements || value == elements.Parent))
        {
            yield return new(declared.Span, type);
        }
    }
}
