using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RoleAnalyzers.CodeFixes.Writing;

/// <summary>Names that mean what they should where they are written.</summary>
internal static class Names
{
    /// <summary>The shortest name of the type at the position; null when the compilation has no such type.</summary>
    /// <param name="metadataName">The full metadata name.</param>
    /// <param name="typeArguments">The type arguments of a generic type.</param>
    public static string? Of(SourceFile file, string metadataName, int position, params ITypeSymbol[] typeArguments)
    {
        var type = file.Model.Compilation.GetTypesByMetadataName(metadataName).FirstOrDefault();
        if (type is not null && typeArguments.Length > 0)
            type = type.Construct(typeArguments);
        return type?.ToMinimalDisplayString(file.Model, position);
    }

    /// <summary><c>Dictionary&lt;string, object&gt;</c> as it is written at the position.</summary>
    public static string? Dictionary(Site site, int position)
    {
        var compilation = site.Model.Compilation;
        return Of(
            site,
            "System.Collections.Generic.Dictionary`2",
            position,
            compilation.GetSpecialType(SpecialType.System_String),
            compilation.GetSpecialType(SpecialType.System_Object));
    }

    /// <summary>A type with the name of another replaced: <c>IAM.AnyPrincipal</c> keeps its qualifier, an alias gives way to the type's shortest name.</summary>
    public static string Replace(Site site, TypeSyntax written, INamedTypeSymbol type)
    {
        var right = written switch
        {
            QualifiedNameSyntax qualified => qualified.Right,
            AliasQualifiedNameSyntax alias => alias.Name,
            SimpleNameSyntax simple => simple,
            _ => null,
        };
        if (right is null || site.Model.GetAliasInfo(written) is not null)
            return type.ToMinimalDisplayString(site.Model, written.SpanStart);
        var isImported = written is not SimpleNameSyntax
            || site.Model.LookupNamespacesAndTypes(written.SpanStart, name: type.Name).Any(
                found => SymbolEqualityComparer.Default.Equals(found, type));
        return isImported
            ? written.ToString().Substring(0, right.SpanStart - written.SpanStart) + type.Name
            : type.ToMinimalDisplayString(site.Model, written.SpanStart);
    }

    /// <summary>The name, or with a number behind it, that nothing in reach of the node bears.</summary>
    public static string UniqueLocal(Site site, SyntaxNode near, string name)
    {
        var member = Member(near);
        var taken = new HashSet<string>(
            member.DescendantTokens().Where(token => token.IsKind(SyntaxKind.IdentifierToken)).Select(token => token.ValueText));
        return Unique(name, x => taken.Contains(x) || !site.Model.LookupSymbols(near.SpanStart, name: x).IsEmpty);
    }

    /// <summary>
    /// The name, or with a number behind it, for a type beside the one that the node is in: one that means nothing at the node, and that no other type
    /// or namespace of the program bears.
    /// </summary>
    /// <param name="isExcluded">Whether such a type cannot have the name for another reason.</param>
    public static string UniqueType(SourceFile file, SyntaxNode near, string name, Func<string, bool> isExcluded) => Unique(
        name,
        x => isExcluded(x)
            || !file.Model.LookupSymbols(near.SpanStart, name: x).IsEmpty
            || file.Model.Compilation.ContainsSymbolsWithName(x, SymbolFilter.Namespace | SymbolFilter.Type));

    /// <summary>The text, or with a number behind it, that no string literal of the node's member is.</summary>
    public static string UniqueText(SyntaxNode near, string text)
    {
        var taken = new HashSet<string>(
            Member(near).DescendantTokens().Where(token => token.Value is string).Select(token => token.ValueText));
        return Unique(text, taken.Contains);
    }

    /// <summary>The method, property or field that the node is in; the whole file for top-level statements.</summary>
    public static SyntaxNode Member(SyntaxNode node) =>
        node.AncestorsAndSelf().FirstOrDefault(x => x is MemberDeclarationSyntax and not GlobalStatementSyntax)
        ?? node.SyntaxTree.GetRoot();

    private static string Unique(string name, Func<string, bool> isTaken)
    {
        var candidate = name;
        for (var number = 2; isTaken(candidate); number++)
            candidate = name + number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return candidate;
    }
}
