using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RoleAnalyzers.Tests.Cases.Metamorphosis;

/// <summary><c>7200</c> as <c>(int)7200</c>, or with the type that it is converted to, as <c>(int?)7200</c>.</summary>
internal sealed class Casts(SemanticModel model, Func<TypeInfo, ITypeSymbol?> to) : CSharpSyntaxRewriter
{
    public override SyntaxNode? Visit(SyntaxNode? node)
    {
        var visited = base.Visit(node);
        if (node is not ExpressionSyntax old
            || visited is not ExpressionSyntax expression
            || !Expressions.IsValue(old, model)
            || old.Parent is InterpolationSyntax
            || old.FirstAncestorOrSelf<InterpolationSyntax>() is not null
            || to(model.GetTypeInfo(old)) is not { CanBeReferencedByName: true } and not IArrayTypeSymbol
            || to(model.GetTypeInfo(old)) is not { TypeKind: not (TypeKind.Error or TypeKind.Dynamic) } type
            || old is ImplicitObjectCreationExpressionSyntax && type.IsAbstract)
        {
            return visited;
        }

        var operand = old is LiteralExpressionSyntax or IdentifierNameSyntax or BaseObjectCreationExpressionSyntax or InvocationExpressionSyntax
            ? expression.WithoutTrivia()
            : Expressions.Parenthesize(expression.WithoutTrivia());
        var cast = SyntaxFactory.CastExpression(SyntaxFactory.ParseTypeName(type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)), operand);
        return old.Parent is MemberAccessExpressionSyntax or AwaitExpressionSyntax or BinaryExpressionSyntax
            ? Expressions.Parenthesize(cast.WithTriviaFrom(expression))
            : cast.WithTriviaFrom(expression);
    }
}
