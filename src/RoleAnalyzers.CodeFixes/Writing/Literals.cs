using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace RoleAnalyzers.CodeFixes.Writing;

/// <summary>Texts as C# writes them.</summary>
internal static class Literals
{
    /// <summary>A plain literal.</summary>
    public static string Quote(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    /// <summary>
    /// The change that makes the expression this text: a literal keeps its kind, anything else gives way to a plain one.
    /// </summary>
    /// <param name="text">A text that needs no escape in any kind of literal, such as an ARN or the name of an operator.</param>
    public static TextChange Set(SemanticModel model, ExpressionSyntax expression, string text)
    {
        var written = model.GetConstantValue(expression).Value as string ?? "";
        var at = expression.ToString().IndexOf(written, StringComparison.Ordinal);
        return expression is LiteralExpressionSyntax && written.Length > 0 && at > 0
            ? new(new(expression.SpanStart + at, written.Length), text)
            : new(expression.Span, Quote(text));
    }
}
