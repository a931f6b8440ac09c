namespace RoleAnalyzers.Iam.Text;

/// <summary>A stretch of characters. Empty for a place between two of them.</summary>
/// <param name="Start">The index of its first character.</param>
/// <param name="Length">How many characters it holds.</param>
public readonly record struct TextRange(int Start, int Length)
{
    /// <summary>The index behind its last character.</summary>
    public int End => Start + Length;

    /// <summary>The stretch from one index to before another.</summary>
    public static TextRange Between(int start, int end) => new(start, end - start);
}
