using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RoleAnalyzers.Evaluation;
using RoleAnalyzers.Iam;
using RoleAnalyzers.Iam.Sessions;
using RoleAnalyzers.Iam.Text;
using RoleAnalyzers.Reading.Text;

namespace RoleAnalyzers.Reading;

/// <summary>
/// The roles that a compilation declares under names of their own. Only code that says <c>RoleName</c> can give a role a name, so that only
/// such bodies are looked at, and those that use what they make where they declare no role themselves. None is looked at before a request names a
/// role, and none where what is written of the name tells that it is another one.
/// </summary>
/// <param name="program">The program.</param>
/// <param name="library">The libraries that it references.</param>
/// <param name="files">What was found in files before, whatever compilation they were part of.</param>
internal sealed class DeclaredRoles(SourceProgram program, Library library, ConditionalWeakTable<SyntaxTree, DeclaredRoles.FileMentions> files)
{
    private const string Word = "RoleName";

    private readonly ConcurrentDictionary<string, ImmutableArray<Placed<DeclaredRole>>> _named = new(StringComparer.Ordinal);

    /// <summary>Those that may have the name, each with what declares it, in whatever file; others may be among them.</summary>
    public ImmutableArray<Placed<DeclaredRole>> Named(string name, CancellationToken cancellationToken)
    {
        if (!library.DeclaresRoles)
            return [];
        return _named.TryGetValue(name, out var known) ? known : _named.GetOrAdd(name, Find(name, cancellationToken));
    }

    private ImmutableArray<Placed<DeclaredRole>> Find(string name, CancellationToken cancellationToken)
    {
        var roles = ImmutableArray.CreateBuilder<Placed<DeclaredRole>>();
        var seen = new HashSet<SyntaxNode>();
        var makers = new HashSet<string>(StringComparer.Ordinal);
        foreach (var tree in program.Compilation.SyntaxTrees)
        {
            foreach (var mention in files.GetValue(tree, static one => new(one)).All.Where(mention => mention.Given.Is(name) is not Answer.No))
            {
                if (!Look(mention.Name) && mention.Name.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member && IsOfLibrary(mention.Name))
                    makers.UnionWith(NamesOf(member));
            }
        }

        foreach (var maker in makers)
        {
            foreach (var one in program.Compilation.SyntaxTrees.SelectMany(tree => NamesIn(tree, maker)))
                Look(one);
        }

        return roles.ToImmutable();

        // Whether the body around the name declares roles, or has been looked at before.
        bool Look(SyntaxNode inBody)
        {
            if (seen.Any(body => BodyEvaluation.Contains(body, inBody)))
                return true;
            if (EnclosingBody.Evaluate(SemanticModels.Of(program.Compilation, inBody.SyntaxTree), inBody, program, cancellationToken) is not { } evaluation)
                return true;
            seen.Add(evaluation.Syntax);
            var before = roles.Count;
            roles.AddRange(Read(evaluation, new(program.Compilation, library, evaluation, cancellationToken)));
            return roles.Count > before;
        }
    }

    private bool IsOfLibrary(SyntaxNode name) =>
        SemanticModels.Of(program.Compilation, name.SyntaxTree).GetSymbolInfo(name).Symbol is IPropertySymbol { ContainingAssembly: { } assembly } && library.LeavesObjectsAlone(assembly);

    /// <summary>The names under which others use what a member makes.</summary>
    private static IEnumerable<string> NamesOf(MemberDeclarationSyntax member) => member switch
    {
        MethodDeclarationSyntax { Identifier.ValueText: var name } => [name],
        PropertyDeclarationSyntax { Identifier.ValueText: var name } => [name],
        FieldDeclarationSyntax { Declaration.Variables: var variables } => variables.Select(static one => one.Identifier.ValueText),
        _ => [],
    };

    private static IEnumerable<SyntaxNode> NamesIn(SyntaxTree tree, string word) =>
        from at in Words.In(tree, word)
        let token = tree.GetRoot().FindToken(at)
        where token.SpanStart == at && token.IsKind(SyntaxKind.IdentifierToken) && token.Parent is not null
        select token.Parent;

    private IEnumerable<Placed<DeclaredRole>> Read(BodyEvaluation evaluation, TextValueReader texts) =>
        (library.Cdk is { } cdk ? Cdk.DeclaredRoleReader.Read(evaluation, cdk, texts) : [])
            .Concat(Sdk.DeclaredRoleReader.Read(evaluation, library, texts));

    /// <summary>Where a file says <c>RoleName</c>.</summary>
    internal sealed class FileMentions(SyntaxTree tree)
    {
        private readonly Lazy<ImmutableArray<(SyntaxNode Name, PolicyText Given)>> _all = new(() => NamesIn(tree, Word).Select(static name => (name, GivenTo(name))).ToImmutableArray());

        /// <summary>Each place, with the name that it gives a role, as far as that is written there.</summary>
        public ImmutableArray<(SyntaxNode Name, PolicyText Given)> All => _all.Value;

        private static PolicyText GivenTo(SyntaxNode name) =>
            name.Parent is AssignmentExpressionSyntax { Left: var left, Right: var given } && left == name ? TextOf(given) : PolicyText.Unknown;

        private static PolicyText TextOf(ExpressionSyntax given) => given switch
        {
            LiteralExpressionSyntax { Token.Value: string text } => PolicyText.Of(text),
            InterpolatedStringExpressionSyntax { Contents: var parts } => parts.Aggregate(PolicyText.Empty, static (text, part) =>
                text + (part is InterpolatedStringTextSyntax { TextToken.ValueText: var literal } && literal.IndexOf('{') < 0 && literal.IndexOf('}') < 0 ? PolicyText.Of(literal) : PolicyText.Unknown)),
            _ => PolicyText.Unknown,
        };
    }
}
