using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using RoleAnalyzers.Evaluation;

namespace RoleAnalyzers.Reading.Cdk;

/// <summary>
/// Where a compilation speaks of a role's <c>AssumeRolePolicy</c>. A role that is handed to other code can get statements there
/// only if that code says this word, and most programs never do. Searched for once a compilation, and only when a role was
/// handed on.
/// </summary>
internal sealed class PolicyMentions(Compilation compilation)
{
    // Not the property of a CfnRole, whose name goes on.
    private static readonly string Word = CdkProperty.AssumeRolePolicy.Name;

    private readonly Lazy<ImmutableArray<Location>> _mentions = new(() => Find(compilation, Word));

    private readonly Lazy<ImmutableArray<Location>> _denials = new(() => Find(compilation, "DENY").AddRange(Find(compilation, "Deny")));

    /// <summary>Whether some code outside the body may add statements to a role that it gets hold of.</summary>
    public bool AnyOutside(SyntaxNode body) => IsAnyOutside(_mentions.Value, body);

    /// <summary>How often the body speaks of it.</summary>
    public int CountWithin(SyntaxNode body) => _mentions.Value.Count(mention => !IsOutside(mention, body));

    /// <summary>Whether some code outside the body may add a statement that denies.</summary>
    public bool AnyDenialOutside(SyntaxNode body) => AnyOutside(body) && IsAnyOutside(_denials.Value, body);

    private static bool IsAnyOutside(ImmutableArray<Location> mentions, SyntaxNode body) =>
        mentions.Any(mention => IsOutside(mention, body));

    private static bool IsOutside(Location mention, SyntaxNode body) =>
        mention.SourceTree != body.SyntaxTree || !body.FullSpan.Contains(mention.SourceSpan);

    private static ImmutableArray<Location> Find(Compilation compilation, string word) => compilation.SyntaxTrees
        .SelectMany(tree => Words.In(tree, word).Select(at => Location.Create(tree, new TextSpan(at, word.Length))))
        .ToImmutableArray();
}
