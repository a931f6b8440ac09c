using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RoleAnalyzers.Iam;
using RoleAnalyzers.Iam.Delegations;

namespace RoleAnalyzers.Delegations;

/// <summary>All that the code generated for one declaration is made of. A value, and no symbol in it.</summary>
/// <param name="Delegation">The delegation.</param>
/// <param name="FullName">The name of the class, with its namespace and the types that it is nested in.</param>
/// <param name="Namespace">The namespace as it is written; empty for none.</param>
/// <param name="Types">How each type is opened again, the outermost first: <c>partial struct Outer</c>, <c>static partial class Reader</c>.</param>
internal sealed record DelegationModel(Delegation Delegation, string FullName, string Namespace, PartialList<string> Types)
{
    private static readonly SymbolDisplayFormat NamespaceFormat = new(
        typeQualificationStyle: SymbolDisplayTypeQualificationStyle.NameAndContainingTypesAndNamespaces,
        miscellaneousOptions: SymbolDisplayMiscellaneousOptions.EscapeKeywordIdentifiers);

    /// <summary>The model of what the class declares; null when nothing can be generated for it.</summary>
    public static DelegationModel? Of(INamedTypeSymbol type, AttributeData attribute, CancellationToken cancellationToken)
    {
        if (DeclarationReader.Read(type, attribute, cancellationToken) is not { } declaration || Delegation.Of(declaration) is not { } delegation)
            return null;
        var types = DeclarationReader.Around(type);
        return new(
            delegation,
            type.ToDisplayString(NamespaceFormat),
            type.ContainingNamespace.IsGlobalNamespace ? "" : type.ContainingNamespace.ToDisplayString(NamespaceFormat),
            new(types.Select(one => Opening(one, cancellationToken)).ToImmutableArray()));
    }

    /// <summary>The identifier is taken as it is written, so that a keyword keeps its sign.</summary>
    private static string Opening(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        var declaration = (TypeDeclarationSyntax)type.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken);
        var kind = declaration is RecordDeclarationSyntax { ClassOrStructKeyword: { RawKind: not 0, Text: var behind } }
            ? $"record {behind}"
            : declaration.Keyword.Text;
        return $"{(type.IsStatic ? "static " : "")}partial {kind} {declaration.Identifier.Text}";
    }
}
