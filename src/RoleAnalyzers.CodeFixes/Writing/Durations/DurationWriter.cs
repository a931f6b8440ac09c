using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RoleAnalyzers.Iam.Rules;

namespace RoleAnalyzers.CodeFixes.Writing.Durations;

/// <summary>Writes a duration: that of a session request, or the longest that a role allows, at the expression assigned to the property.</summary>
internal sealed class DurationWriter : IWriter
{
    public async Task<ImmutableArray<Draft>> WriteAsync(Site site, Edit edit, CancellationToken cancellationToken)
    {
        // A finding that stands at a call is about what the callee does: nothing here is the duration.
        if (site.Expression is not { } expression || !DurationStyle.IsDuration(site.Model.GetTypeInfo(expression).ConvertedType))
            return ImmutableArray<Draft>.Empty;
        return edit switch
        {
            Edit.SetDuration set => await WrittenValue.ChangeAsync(
                site,
                expression,
                DurationStyle.Core,
                (model, written) => DurationStyle.Set(model, written, set.Seconds),
                cancellationToken).ConfigureAwait(false),
            Edit.CapDuration cap => Cap(site, expression, cap.Seconds),
            Edit.RemoveDuration => await RemoveAsync(site, expression, cancellationToken).ConfigureAwait(false),
            _ => ImmutableArray<Draft>.Empty,
        };
    }

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
            ? ImmutableArray.Create(site.Draft(new[] { new TextChange(Statements.Lines(site, statement), "") }))
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

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
