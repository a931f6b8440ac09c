using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using RoleAnalyzers.Iam.Rules;

namespace RoleAnalyzers.CodeFixes;

/// <summary>
/// Fixes all diagnostics of a document, project or solution. The repairs are made one after the other, each on the result of those
/// before, so that each is written for the code that it meets: one that another has already brought about, such as a condition on
/// the statement that both principals share, is not written twice.
/// </summary>
internal sealed class RoleFixAllProvider : FixAllProvider
{
    private readonly LocationKind _kind;
    private readonly ImmutableArray<FixAllScope> _scopes;

    private RoleFixAllProvider(LocationKind kind, ImmutableArray<FixAllScope> scopes)
    {
        _kind = kind;
        _scopes = scopes;
    }

    /// <summary>For diagnostics in C#.</summary>
    public static RoleFixAllProvider OfSources { get; } =
        new(LocationKind.SourceFile, ImmutableArray.Create(FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution));

    /// <summary>For diagnostics in policies and templates. A host's question about one such document does not say which.</summary>
    public static RoleFixAllProvider OfFiles { get; } =
        new(LocationKind.ExternalFile, ImmutableArray.Create(FixAllScope.Project, FixAllScope.Solution));

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => _scopes;

    public override async Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext)
    {
        var handed = await DiagnosticsAsync(fixAllContext).ConfigureAwait(false);
        var asked = handed.Where(
            diagnostic => diagnostic.Location.Kind == _kind
                && fixAllContext.DiagnosticIds.Contains(diagnostic.Id)
                && fixAllContext.CodeFixProvider.FixableDiagnosticIds.Contains(diagnostic.Id));
        var solution = await FixAsync(fixAllContext.Solution, asked, fixAllContext.CodeActionEquivalenceKey, fixAllContext.CancellationToken)
            .ConfigureAwait(false);
        return solution == fixAllContext.Solution
            ? null
            : CodeAction.Create("Fix all", _ => Task.FromResult(solution), fixAllContext.CodeActionEquivalenceKey);
    }

    private static async Task<Solution> FixAsync(
        Solution solution, IEnumerable<Diagnostic> diagnostics, string? key, CancellationToken cancellationToken)
    {
        var pending = PendingFix.Of(solution, diagnostics);
        while (pending is [var next, ..])
        {
            pending = pending.RemoveAt(0);
            if (await next.DiagnosticAsync(solution, cancellationToken).ConfigureAwait(false) is not { } diagnostic)
                continue;
            if (solution.GetSourceOrFile(next.Document) is not { } document)
                continue;
            var edits = await FixOffers.EditsAsync(document, diagnostic, cancellationToken).ConfigureAwait(false);
            foreach (var edit in edits.Where(edit => IsAsked(edit, key)))
            {
                if (await Repair.TryAsync(document, diagnostic, edit, cancellationToken).ConfigureAwait(false) is not { } repair)
                    continue;
                solution = repair.Fixed;
                pending = pending.Select(fix => fix.After(repair.Draft)).ToImmutableArray();
                break;
            }
        }

        return solution;
    }

    /// <summary>Whether the edit is one to try: any that Fix All may apply, unless the key names another than the first.</summary>
    private static bool IsAsked(Edit edit, string? key) =>
        !edit.IsSingle && (key is null || !FixKeys.IsOfFixAll(key) || key == FixKeys.Of(edit));

    private static async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(FixAllContext context)
    {
        switch (context.Scope)
        {
            case FixAllScope.Document when context.Document is { } document:
                return await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);
            case FixAllScope.Project:
                return await context.GetAllDiagnosticsAsync(context.Project).ConfigureAwait(false);
            case FixAllScope.Solution:
                var all = ImmutableArray.CreateBuilder<Diagnostic>();
                foreach (var project in context.Solution.Projects)
                    all.AddRange(await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false));
                return all.ToImmutable();
            default:
                return ImmutableArray<Diagnostic>.Empty;
        }
    }
}
