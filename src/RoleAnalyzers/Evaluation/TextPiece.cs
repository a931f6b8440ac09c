using Microsoft.CodeAnalysis;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Evaluation;

/// <summary>A piece of a text that a program puts together.</summary>
/// <param name="Value">What it holds: a text as one expression writes it, or another value that is written into the text.</param>
/// <param name="Syntax">What brings it in, where the text is put together: an operand, an argument, an interpolation.</param>
internal sealed record TextPiece(Value Value, SyntaxNode Syntax)
{
    /// <summary>The characters of the value that the piece has, all of them known; null for the whole value.</summary>
    public TextRange? Range { get; init; }

    /// <summary>What stands in the place of these characters; null where they stand themselves.</summary>
    public string? Instead { get; init; }
}
