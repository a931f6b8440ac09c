using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RoleAnalyzers.Evaluation;

/// <summary>The other names that a file gives to types, for those who look for types by name without binding anything.</summary>
internal static class Aliases
{
    /// <summary>For each alias of the file the names in what it stands for: <c>using Cache = System.Collections.Generic.List&lt;Store&gt;;</c> has four.</summary>
    public static ILookup<string, string> In(SyntaxTree tree) =>
        UsingsOf(tree)
            .Where(static one => one is { Alias: not null, NamespaceOrType: not null })
            .SelectMany(static one => one.NamespaceOrType.DescendantNodesAndSelf().OfType<SimpleNameSyntax>()
                .Select(name => (Alias: one.Alias!.Name.Identifier.ValueText, Name: name.Identifier.ValueText)))
            .ToLookup(static one => one.Alias, static one => one.Name, StringComparer.Ordinal);

    /// <summary>The using directives of a file, those inside of namespaces too.</summary>
    public static IEnumerable<UsingDirectiveSyntax> UsingsOf(SyntaxTree tree) =>
        tree.GetRoot() is CompilationUnitSyntax root
            ? root.Usings.Concat(root.Members.OfType<BaseNamespaceDeclarationSyntax>().SelectMany(static space => space.Usings))
            : [];
}
