using Microsoft.CodeAnalysis.CSharp.Syntax;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Reading.Text;

/// <summary>What an expression that is no literal is known to hold.</summary>
internal abstract record ResolvedText
{
    private ResolvedText()
    {
    }

    /// <summary>What another expression holds, the initialiser of a constant.</summary>
    public sealed record Initializer(ExpressionSyntax Value) : ResolvedText;

    /// <summary>A value that no expression shows.</summary>
    /// <param name="Text">The value as string concatenation writes it.</param>
    /// <param name="IsString">Whether it is a string; two others are not concatenated, but added.</param>
    public sealed record Constant(string Text, bool IsString) : ResolvedText;

    /// <summary>A text of which the kind is known.</summary>
    public sealed record Hole(HoleKind Kind) : ResolvedText;
}
