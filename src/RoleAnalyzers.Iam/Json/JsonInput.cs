using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Json;

/// <summary>A stretch of an input whose characters are not known, or stand for others.</summary>
/// <param name="Range">Where it stands; at least one character.</param>
/// <param name="Kind">What is known of the text that will stand there.</param>
public readonly record struct InputHole(TextRange Range, HoleKind Kind)
{
    /// <summary>
    /// True when it stands for whole values or whole members, as what a serialiser writes and what fills a mark in a file do. Any other
    /// text may also end the containers that it stands in, and begin others.
    /// </summary>
    public bool IsWhole { get; init; }
}

/// <summary>
/// A text that is read as JSON. Each hole takes up a stretch of it, whose characters are not looked at: a mark such as <c>${Name}</c> in
/// a file, or one character in the place of an expression in an interpolated string. Every range that comes out of the reader is a
/// range of <see cref="Text"/>.
/// </summary>
public sealed class JsonInput
{
    /// <param name="text">The characters, those in the holes included.</param>
    /// <param name="holes">The holes, in order, not overlapping.</param>
    public JsonInput(string text, ImmutableArray<InputHole> holes)
    {
        Text = text;
        Holes = holes;
    }

    /// <summary>The characters, those in the holes included.</summary>
    public string Text { get; }

    /// <summary>The holes, in order.</summary>
    public ImmutableArray<InputHole> Holes { get; }

    /// <summary>A text that is known to its last character.</summary>
    public static JsonInput Of(string text) => new(text, ImmutableArray<InputHole>.Empty);
}
