using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace RoleAnalyzers.CodeFixes.Writing.Cdk;

/// <summary>The ARN of an account as a whole.</summary>
internal static class RootArn
{
    /// <summary>How many colons stand before the resource of an ARN: <c>arn:partition:service:region:account:resource</c>.</summary>
    private const int ColonsBeforeResource = 5;

    /// <summary>The expression of the ARN for an account that is known.</summary>
    public static string Of(string account) => Literals.Quote($"arn:aws:iam::{account}:root");

    /// <summary>
    /// The change that makes the ARN of a user or role the one of its account, as it is written up to there; null when that cannot
    /// be told.
    /// </summary>
    /// <param name="place">The expression that changes.</param>
    /// <param name="written">What is written where the ARN comes from.</param>
    /// <param name="isOwn">True when the account is the one that the stack is deployed to.</param>
    public static TextChange? InPlaceOf(Site site, ExpressionSyntax place, ExpressionSyntax written, bool isOwn)
    {
        if (site.Model.GetConstantValue(place).Value is string arn)
            return AfterColons(arn) is { } resource ? Literals.Set(site.Model, place, arn.Substring(0, resource) + "root") : null;
        if (written == place && place is InterpolatedStringExpressionSyntax interpolated && ResourceOf(site, interpolated) is { } span)
            return new(span, "root");
        return isOwn && OwnAccount.Root(site, place.SpanStart) is { } own ? new(place.Span, own) : null;
    }

    /// <summary>Where the resource stands in an interpolated text.</summary>
    private static TextSpan? ResourceOf(Site site, InterpolatedStringExpressionSyntax interpolated)
    {
        var seen = 0;
        foreach (var content in interpolated.Contents)
        {
            if (content is not InterpolatedStringTextSyntax { TextToken: var text })
            {
                // What is interpolated before the resource is the partition or the account, unless it is a constant of more parts.
                if (site.Model.GetConstantValue(((InterpolationSyntax)content).Expression).Value is string part && part.Contains(':'))
                    return null;
                continue;
            }

            if (AfterColons(text.Text, seen) is { } at)
                return TextSpan.FromBounds(text.SpanStart + at, interpolated.StringEndToken.SpanStart);
            seen += text.Text.Count(c => c == ':');
        }

        return null;
    }

    private static int? AfterColons(string text, int seen = 0)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == ':' && ++seen == ColonsBeforeResource)
                return at + 1;
        }

        return null;
    }
}
