using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RoleAnalyzers.Tests.Cases.Metamorphosis;

/// <summary><c>Role</c> as <c>global::Amazon.CDK.AWS.IAM.Role</c>, or as another name given for the type.</summary>
internal class GlobalNames(SemanticModel model) : CSharpSyntaxRewriter
{
    public override SyntaxNode? VisitUsingDirective(UsingDirectiveSyntax node) => node;

    public override SyntaxNode? VisitAttribute(AttributeSyntax node) => node;

    // A colon would begin a format there.
    public override SyntaxNode? VisitInterpolation(InterpolationSyntax node) => node;

    public override SyntaxNode? VisitIdentifierName(IdentifierNameSyntax node) => NameFor(node) ?? base.VisitIdentifierName(node);

    public override SyntaxNode? VisitGenericName(GenericNameSyntax node) => NameFor(node) ?? base.VisitGenericName(node);

    public override SyntaxNode? VisitQualifiedName(QualifiedNameSyntax node) => NameFor(node) ?? node;

    public override SyntaxNode? VisitMemberAccessExpression(MemberAccessExpressionSyntax node) =>
        NameFor(node) ?? base.VisitMemberAccessExpression(node);

    /// <summary>The text to write for the type.</summary>
    protected virtual string NameOf(INamedTypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    private ExpressionSyntax? NameFor(ExpressionSyntax node) =>
        node.Parent is not (QualifiedNameSyntax or AliasQualifiedNameSyntax)
            && (node.Parent as MemberAccessExpressionSyntax)?.Name != node
            && node is not IdentifierNameSyntax { IsVar: true }
            && model.GetSymbolInfo(node).Symbol is INamedTypeSymbol { IsTupleType: false, SpecialType: SpecialType.None } type
            && !HasTypeParameter(type)
            ? SyntaxFactory.ParseTypeName(NameOf(type)).WithTriviaFrom(node)
            : null;

    private static bool HasTypeParameter(ITypeSymbol type) => type switch
    {
        ITypeParameterSymbol => true,
        IArrayTypeSymbol array => HasTypeParameter(array.ElementType),
        INamedTypeSymbol named => named.IsUnboundGenericType || named.TypeArguments.Any(HasTypeParameter),
        _ => false,
    };
}
