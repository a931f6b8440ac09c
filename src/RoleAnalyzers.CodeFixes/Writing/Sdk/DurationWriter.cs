using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RoleAnalyzers.Iam.Rules;

namespace RoleAnalyzers.CodeFixes.Writing.Sdk;

/// <summary>Writes the duration of a session request, at the expression assigned to <c>DurationSeconds</c>.</summary>
internal sealed class DurationWriter : IWriter
{
    public async Task<ImmutableArray<Draft>> WriteAsync(Site site, Edit edit, CancellationToken cancellationToken)
    {
        if (site.Expression is not { } expression)
            return ImmutableArray<Draft>.Empty;
        return edit switch
        {
            Edit.SetDuration set => await SetAsync(site, expression, set.Seconds, cancellationToken).ConfigureAwait(false),
            Edit.CapDuration cap => Cap(site, expression, cap.Seconds),
            Edit.RemoveDuration => await RemoveAsync(site, expression, cancellationToken).ConfigureAwait(false),
            _ => ImmutableArray<Draft>.Empty,
        };
    }

    /// <summary>
    /// The value where it is written, if it serves nothing else; else the value in place of the name that brings it.
    /// </summary>
    private static async Task<ImmutableArray<Draft>> SetAsync(
        Site site, ExpressionSyntax expression, int seconds, CancellationToken cancellationToken)
    {
        var drafts = ImmutableArray.CreateBuilder<Draft>();
        if (await WrittenAsync(site, expression, cancellationToken).ConfigureAwait(false) is { } written
            && await ModelOfAsync(site, written, cancellationToken).ConfigureAwait(false) is { } model)
        {
            var document = site.Document.Project.Solution.GetDocumentId(written.SyntaxTree)!;
            drafts.Add(Draft.Of(document, new[] { DurationStyle.Set(model, written, seconds) }));
        }

        drafts.Add(site.Draft(new[] { DurationStyle.Set(site.Model, expression, seconds) }));
        return drafts.ToImmutable();
    }

    /// <summary>
    /// The initialiser that gives the expression's name its only value, through further names if need be. Null when the expression
    /// is no name, or its value serves another place, or another value is assigned.
    /// </summary>
    private static async Task<ExpressionSyntax?> WrittenAsync(Site site, ExpressionSyntax expression, CancellationToken cancellationToken)
    {
        ExpressionSyntax? written = null;
        while (true)
        {
            var core = DurationStyle.Core(written ?? expression);
            if (core is not (SimpleNameSyntax or MemberAccessExpressionSyntax)
                || await ModelOfAsync(site, core, cancellationToken).ConfigureAwait(false) is not { } model
                || model.GetSymbolInfo(core, cancellationToken).Symbol is not { DeclaringSyntaxReferences.Length: 1 } symbol
                || await symbol.DeclaringSyntaxReferences[0].GetSyntaxAsync(cancellationToken).ConfigureAwait(false)
                    is not VariableDeclaratorSyntax { Initializer.Value: { } initializer }
                || await Uses.FindAsync(site, symbol, cancellationToken).ConfigureAwait(false) is not { Length: 1 })
            {
                return written;
            }

            written = initializer;
        }
    }

    private static async Task<SemanticModel?> ModelOfAsync(Site site, SyntaxNode node, CancellationToken cancellationToken) =>
        node.SyntaxTree == site.Root.SyntaxTree ? site.Model
        : site.Document.Project.Solution.GetDocument(node.SyntaxTree) is { } document
            ? await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false)
            : null;

    private static ImmutableArray<Draft> Cap(Site site, ExpressionSyntax expression, int seconds)
    {
        if (DurationStyle.UpperBound(site.Model, expression, seconds) is { } bound)
            return ImmutableArray.Create(site.Draft(new[] { DurationStyle.Set(site.Model, bound, seconds) }));
        if (Names.Of(site, "System.Math", expression.SpanStart) is not { } math)
            return ImmutableArray<Draft>.Empty;
        var number = Text(seconds);
        var isNullable = site.Model.GetTypeInfo(expression).Type is { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T };
        var (before, after) = !isNullable ? ("", "")
            : expression is ConditionalExpressionSyntax or AssignmentExpressionSyntax or CastExpressionSyntax { Expression: ConditionalExpressionSyntax }
                ? ("(", $") ?? {number}")
                : ("", $" ?? {number}");
        return ImmutableArray.Create(site.Draft(new TextChange[]
        {
            new(new(expression.SpanStart, 0), $"{math}.Min({before}"),
            new(new(expression.Span.End, 0), $"{after}, {number})"),
        }));
    }

    private static async Task<ImmutableArray<Draft>> RemoveAsync(
        Site site, ExpressionSyntax expression, CancellationToken cancellationToken)
    {
        if (expression.Parent is not AssignmentExpressionSyntax assignment
            || await LeavesAnUnusedLocalAsync(site, expression, cancellationToken).ConfigureAwait(false))
        {
            return ImmutableArray<Draft>.Empty;
        }

        if (assignment.Parent is InitializerExpressionSyntax initializer)
            return ImmutableArray.Create(site.Draft(new[] { Members.Remove(site, initializer, initializer.Expressions.IndexOf(assignment)) }));

        // A branch that is left empty, or a body that was nothing but the assignment, would puzzle its reader.
        return assignment.Parent is ExpressionStatementSyntax { Parent: BlockSyntax { Statements.Count: > 1 } } statement
            ? ImmutableArray.Create(site.Draft(new[] { new TextChange(Lines(site, statement), "") }))
            : ImmutableArray<Draft>.Empty;
    }

    private static async Task<bool> LeavesAnUnusedLocalAsync(Site site, ExpressionSyntax expression, CancellationToken cancellationToken)
    {
        foreach (var name in expression.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>())
        {
            if (site.Model.GetSymbolInfo(name, cancellationToken).Symbol is ILocalSymbol local
                && await Uses.FindAsync(site, local, cancellationToken).ConfigureAwait(false) is { Length: <= 1 })
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The lines of a statement when it has them for itself, else the statement.</summary>
    private static TextSpan Lines(Site site, StatementSyntax statement)
    {
        var first = site.Text.Lines.GetLineFromPosition(statement.SpanStart);
        var last = site.Text.Lines.GetLineFromPosition(statement.Span.End);
        var rest = site.Text.ToString(TextSpan.FromBounds(statement.Span.End, last.End)).TrimStart();
        return site.Layout.BeginsLine(statement.SpanStart) && (rest.Length == 0 || rest.StartsWith("//", StringComparison.Ordinal))
            ? TextSpan.FromBounds(first.Start, last.EndIncludingLineBreak)
            : statement.Span;
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
