using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeRefactorings;
using RoleAnalyzers.CodeFixes.Writing;
using RoleAnalyzers.CodeFixes.Writing.Delegations;

namespace RoleAnalyzers.CodeFixes;

/// <summary>Offers to declare a role as a delegation where code assumes it by hand.</summary>
[ExportCodeRefactoringProvider(LanguageNames.CSharp, Name = nameof(DelegationRefactoringProvider))]
[Shared]
public sealed class DelegationRefactoringProvider : CodeRefactoringProvider
{
    private const string Title = "Declare as delegation";

    public override async Task ComputeRefactoringsAsync(CodeRefactoringContext context)
    {
        var cancellationToken = context.CancellationToken;
        // The host asks at every move of the cursor: what names mean is asked where there is a call alone.
        if (await context.Document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false) is { } root
            && RoleCall.Around(root, context.Span).Any()
            && await SourceFile.OpenAsync(context.Document, cancellationToken).ConfigureAwait(false) is { } file
            && RoleCall.At(file, context.Span, cancellationToken) is { } call
            && await DelegationWriter.TryAsync(file, call, cancellationToken).ConfigureAwait(false) is { } changed)
        {
            context.RegisterRefactoring(CodeAction.Create(Title, _ => Task.FromResult(changed), Title));
        }
    }
}
