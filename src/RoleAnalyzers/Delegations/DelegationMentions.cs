using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RoleAnalyzers.Delegations;

/// <summary>The types of a compilation on which an attribute of the name is written: found by a look at declarations alone, without binding.</summary>
/// <param name="compilation">The compilation.</param>
/// <param name="files">What was found in files before, whatever compilation they were part of.</param>
internal sealed class DelegationMentions(Compilation compilation, ConditionalWeakTable<SyntaxTree, DelegationMentions.FileMentions> files)
{
    /// <summary>The names of the types, as metadata has them, in the order of files and places.</summary>
    public IEnumerable<string> Types
    {
        get
        {
            var found = compilation.SyntaxTrees.Select(tree => files.GetValue(tree, static one => new(one))).ToList();
            var global = found.SelectMany(static file => file.GlobalAliases).ToImmutableHashSet(StringComparer.Ordinal);
            return from file in found
                   from type in file.Types
                   where type.Attributes.Any(name => IsName(name) || file.Aliases.Contains(name) || global.Contains(name))
                   select type.Name;
        }
    }

    private static bool IsName(string name) => name is DelegationAttribute.ShortName or DelegationAttribute.Name;

    /// <summary>What a file says of attributes.</summary>
    internal sealed class FileMentions
    {
        public FileMentions(SyntaxTree tree)
        {
            var root = (CompilationUnitSyntax)tree.GetRoot();
            Types = TypesIn(root.Members, "").ToImmutableArray();
            var aliases = root.DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax).OfType<UsingDirectiveSyntax>()
                .Where(static one => one.Alias is not null && one.NamespaceOrType is NameSyntax name && LastOf(name) == DelegationAttribute.Name)
                .ToLookup(static one => one.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword), static one => one.Alias!.Name.Identifier.ValueText);
            Aliases = aliases[false].ToImmutableArray();
            GlobalAliases = aliases[true].ToImmutableArray();
        }

        /// <summary>The types that bear attributes, with the last parts of their names.</summary>
        public ImmutableArray<(string Name, ImmutableArray<string> Attributes)> Types { get; }

        /// <summary>The other names that the attribute has in this file.</summary>
        public ImmutableArray<string> Aliases { get; }

        /// <summary>The other names that it has in all files because of this one.</summary>
        public ImmutableArray<string> GlobalAliases { get; }

        private static IEnumerable<(string, ImmutableArray<string>)> TypesIn(SyntaxList<MemberDeclarationSyntax> members, string before)
        {
            foreach (var member in members)
            {
                if (member is BaseNamespaceDeclarationSyntax inner)
                {
                    foreach (var found in TypesIn(inner.Members, $"{before}{string.Join(".", NamesOf(inner.Name))}."))
                        yield return found;
                }
                else if (member is TypeDeclarationSyntax type)
                {
                    var name = before + type.Identifier.ValueText + (type.TypeParameterList is { Parameters.Count: var count } ? $"`{count}" : "");
                    if (type.AttributeLists.Count > 0)
                        yield return (name, type.AttributeLists.SelectMany(static list => list.Attributes, static (_, one) => LastOf(one.Name)).ToImmutableArray());
                    foreach (var found in TypesIn(type.Members, name + "+"))
                        yield return found;
                }
            }
        }

        private static IEnumerable<string> NamesOf(NameSyntax name) =>
            name.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Select(static one => one.Identifier.ValueText);

        private static string LastOf(NameSyntax name) => name switch
        {
            QualifiedNameSyntax { Right.Identifier.ValueText: var last } => last,
            AliasQualifiedNameSyntax { Name.Identifier.ValueText: var last } => last,
            SimpleNameSyntax { Identifier.ValueText: var sole } => sole,
            _ => "",
        };
    }
}
