using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RoleAnalyzers.Evaluation;

/// <summary>
/// Tells, by names alone, which of the program's own methods may lead to something that the readers want to see, so that a body is looked at
/// for what it hands to them. Only files that import a library are looked through, and each of them once for all compilations it is part of; what is found
/// among them is found anew only when an edit may have changed it.
/// </summary>
/// <param name="compilation">The compilation.</param>
/// <param name="library">Knows the names to look for, and the namespaces that a file imports to use them.</param>
/// <param name="files">What was found in files before.</param>
internal sealed class CallReach(Compilation compilation, ILibrary library, ConditionalWeakTable<SyntaxTree, CallReach.FileNames> files)
{
    private readonly Lazy<Reaching> _reaching = new(() => Find(compilation, library, files));

    /// <summary>Whether a call of the method may lead to something wanted.</summary>
    public bool Includes(IMethodSymbol method)
    {
        if (!SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, compilation.Assembly))
            return false;
        var name = method.MethodKind == MethodKind.Constructor ? method.ContainingType.Name : method.Name;
        return _reaching.Value.Names.Contains(name)
            && (method.IsAbstract || method.IsVirtual || method.IsOverride || _reaching.Value.Members.Contains((method.ContainingType.Name, name)));
    }

    private static Reaching Find(Compilation compilation, ILibrary library, ConditionalWeakTable<SyntaxTree, FileNames> files)
    {
        var all = compilation.SyntaxTrees.Select(tree => files.GetValue(tree, one => FileNames.Of(one, library.Namespaces))).ToImmutableArray();
        var before = all.Select(static file => file.Reaching).FirstOrDefault(static one => one is not null);
        var reaching = before?.HoldsFor(all, library.WantedNames) == true ? before with { Files = all } : Reaching.In(all, library.WantedNames);
        foreach (var file in all)
            file.Reaching = reaching;
        return reaching;
    }

    /// <summary>What may lead to something wanted.</summary>
    /// <param name="Files">The files that it was found in.</param>
    /// <param name="Wanted">The names of what is wanted.</param>
    /// <param name="Names">The names of the members: a call of an interface's or virtual method says no more.</param>
    /// <param name="Members">The members, each with the name of its type.</param>
    internal sealed record Reaching(
        ImmutableArray<FileNames> Files, ImmutableHashSet<string> Wanted, HashSet<string> Names, HashSet<(string Type, string Member)> Members)
    {
        public static Reaching In(ImmutableArray<FileNames> files, ImmutableHashSet<string> wanted)
        {
            var reaching = new Reaching(files, wanted, new(StringComparer.Ordinal), new());
            var leading = new HashSet<string>(wanted, StringComparer.Ordinal);
            var others = MembersOf(files, IsAnyForAll(files)).ToList();
            while (others.RemoveAll(Reaches) > 0)
            {
            }

            return reaching;

            bool Reaches((string Type, string Name, ImmutableArray<string> Mentions) member)
            {
                if (!AnyOf(member.Mentions, leading))
                    return false;
                leading.Add(member.Name);
                reaching.Names.Add(member.Name);
                reaching.Members.Add((member.Type, member.Name));
                return true;
            }
        }

        /// <summary>
        /// Whether it would be found in these files too, after an edit most of all: the files that have come mention, of all names that lead to
        /// something wanted, the same as those that have gone.
        /// </summary>
        public bool HoldsFor(ImmutableArray<FileNames> files, ImmutableHashSet<string> wanted)
        {
            var isForAll = IsAnyForAll(files);
            return isForAll == IsAnyForAll(Files)
                && wanted.SetEquals(Wanted)
                && Leading(Others(files, Files), isForAll).SetEquals(Leading(Others(Files, files), isForAll));

            // An edit leaves the files in their order.
            static IEnumerable<FileNames> Others(ImmutableArray<FileNames> these, ImmutableArray<FileNames> those) =>
                these.Where((file, at) => at >= those.Length || file != those[at]);
        }

        private HashSet<(string Type, string Name, string Mentions)> Leading(IEnumerable<FileNames> files, bool isForAll) =>
            new(from member in MembersOf(files, isForAll)
                let mentions = string.Join(" ", member.Mentions.Where(mention => Names.Contains(mention) || Wanted.Contains(mention)))
                where mentions.Length > 0
                select (member.Type, member.Name, mentions));

        private static bool IsAnyForAll(ImmutableArray<FileNames> files) => files.Any(static file => file.ImportsEverywhere);

        private static IEnumerable<(string Type, string Name, ImmutableArray<string> Mentions)> MembersOf(IEnumerable<FileNames> files, bool isForAll) =>
            files.Where(file => isForAll || file.Imports).SelectMany(static file => file.Members);

        private static bool AnyOf(ImmutableArray<string> mentions, HashSet<string> names)
        {
            foreach (var mention in mentions)
            {
                if (names.Contains(mention))
                    return true;
            }

            return false;
        }
    }

    /// <summary>The names that the members of a file mention.</summary>
    internal sealed class FileNames
    {
        private readonly Lazy<ImmutableArray<(string Type, string Name, ImmutableArray<string> Mentions)>> _members;

        private FileNames(bool imports, bool importsEverywhere, SyntaxTree tree)
        {
            Imports = imports;
            ImportsEverywhere = importsEverywhere;
            _members = new(() => MembersOf(tree));
        }

        /// <summary>What was found in the compilation that the file was part of last: the next one differs in a file or two.</summary>
        public Reaching? Reaching { get; set; }

        /// <summary>Whether the file imports one of the namespaces.</summary>
        public bool Imports { get; }

        /// <summary>Whether it imports one for all files.</summary>
        public bool ImportsEverywhere { get; }

        /// <summary>The methods, constructors (by the type's name) and operators of the file, with the names that each mentions.</summary>
        public ImmutableArray<(string Type, string Name, ImmutableArray<string> Mentions)> Members => _members.Value;

        public static FileNames Of(SyntaxTree tree, ImmutableArray<string> namespaces)
        {
            var imports = Aliases.UsingsOf(tree).Where(one => one.NamespaceOrType is { } name && namespaces.Contains(First(name))).ToList();
            return new(imports.Count > 0 || NamesInFull(tree, namespaces), imports.Exists(static one => one.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword)), tree);
        }

        /// <summary>
        /// Whether it is a generated file, and names one in full: such files import nothing. Others are not searched for what hardly anybody writes.
        /// </summary>
        private static bool NamesInFull(SyntaxTree tree, ImmutableArray<string> namespaces) =>
            tree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal) && namespaces.Any(one => Evaluation.Words.In(tree, one).Any());

        private static string First(TypeSyntax name)
        {
            while (name is QualifiedNameSyntax { Left: var left })
                name = left;
            return name switch
            {
                AliasQualifiedNameSyntax { Name.Identifier.ValueText: var text } => text,
                SimpleNameSyntax { Identifier.ValueText: var text } => text,
                _ => "",
            };
        }

        private static ImmutableArray<(string Type, string Name, ImmutableArray<string> Mentions)> MembersOf(SyntaxTree tree)
        {
            var aliases = Aliases.In(tree);
            var text = tree.GetText().ToString();
            var members = ImmutableArray.CreateBuilder<(string, string, ImmutableArray<string>)>();
            foreach (var node in tree.GetRoot().DescendantNodes(static node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax))
            {
                if (node.FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { Identifier.ValueText: var type } declaration || node == declaration)
                    continue;
                var name = node switch
                {
                    MethodDeclarationSyntax method => method.Identifier.ValueText,
                    ConstructorDeclarationSyntax => type,
                    // What initialisers do with the parameters of a primary constructor.
                    FieldDeclarationSyntax or PropertyDeclarationSyntax when declaration.ParameterList is not null => type,
                    // To create an object is to create one of the base.
                    BaseListSyntax => type,
                    _ => null,
                };
                if (name is not null)
                {
                    var mentions = Mentions(text.Substring(node.SpanStart, node.Span.Length), declaration).ToList();
                    if (node is BaseListSyntax { Types: var bases })
                        mentions.AddRange(bases.Select(static one => Last(one.Type)));
                    members.Add((type, name, mentions.Concat(mentions.SelectMany(mention => aliases[mention])).Distinct(StringComparer.Ordinal).ToImmutableArray()));
                }
            }

            return members.ToImmutable();
        }

        /// <summary>
        /// The names of what a member calls, creates and hands on, by its text: to make the syntax of every body would cost as much as all the rest.
        /// Words of comments and strings do no harm.
        /// </summary>
        private static IEnumerable<string> Mentions(string text, TypeDeclarationSyntax type)
        {
            var isCreated = false;
            var isTypeImplied = false;
            foreach (var (word, next) in Words(text))
            {
                isTypeImplied |= next == '(' && word == "new";
                if (isCreated || next is '(' or '<' or ')' or ',')
                    yield return word;
                // `new global::Amazon.CDK.AWS.IAM.Role(`: the last word is the type.
                isCreated = word == "new" || (isCreated && next is '.' or ':');
            }

            if (!isTypeImplied)
                yield break;
            // `new(` creates what the declaration of its target names, here or among the members.
            foreach (var (word, _) in type.Members.Select(TypeOf).Aggregate(Words(text), static (words, one) => words.Concat(Words(one))))
                yield return word;
        }

        private static string TypeOf(MemberDeclarationSyntax member) => member switch
        {
            BaseFieldDeclarationSyntax { Declaration.Type: var type } => type.ToString(),
            BasePropertyDeclarationSyntax { Type: var type } => type.ToString(),
            _ => "",
        };

        /// <summary>The words of a text, each with the character behind it, white space and comments left out.</summary>
        private static IEnumerable<(string Word, char Next)> Words(string text)
        {
            for (var at = 0; at < text.Length; at++)
            {
                if (!IsOfWord(text[at]))
                    continue;
                var start = at;
                while (at < text.Length && IsOfWord(text[at]))
                    at++;
                var next = AfterTrivia(text, at);
                if (!char.IsDigit(text[start]))
                    yield return (text.Substring(start, at - start), next < text.Length ? text[next] : '\0');
            }

            static int AfterTrivia(string text, int at)
            {
                while (at < text.Length)
                {
                    var end = char.IsWhiteSpace(text[at]) ? at + 1
                        : string.CompareOrdinal(text, at, "/*", 0, 2) == 0 ? text.IndexOf("*/", at + 2, StringComparison.Ordinal) + 2
                        : string.CompareOrdinal(text, at, "//", 0, 2) == 0 ? text.IndexOf('\n', at) + 1
                        : at;
                    if (end <= at)
                        break;
                    at = end;
                }

                return at;
            }

            static bool IsOfWord(char letter) => char.IsLetterOrDigit(letter) || letter == '_';
        }

        private static string Last(TypeSyntax name) => name switch
        {
            SimpleNameSyntax { Identifier.ValueText: var text } => text,
            QualifiedNameSyntax { Right.Identifier.ValueText: var text } => text,
            AliasQualifiedNameSyntax { Name.Identifier.ValueText: var text } => text,
            _ => "",
        };
    }
}
