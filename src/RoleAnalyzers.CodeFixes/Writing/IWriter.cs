using RoleAnalyzers.Iam.Rules;

namespace RoleAnalyzers.CodeFixes.Writing;

/// <summary>Carries out edits in the language of one front-end. It decides nothing: which edits there are, the rule has said.</summary>
internal interface IWriter
{
    /// <summary>
    /// The ways of writing the edit at the site, the best one first; none where it cannot be written. The first that compiles is taken.
    /// </summary>
    Task<ImmutableArray<Draft>> WriteAsync(Site site, Edit edit, CancellationToken cancellationToken);
}
