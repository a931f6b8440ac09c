using System.Text;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Json;

/// <summary>A piece of what a change writes: new characters, or a copy of characters that the input has.</summary>
/// <param name="Text">The new characters; empty for a copy.</param>
/// <param name="Copied">The characters that are copied, and the holes among them; null for new ones.</param>
public readonly record struct JsonFragment(string Text, TextRange? Copied);

/// <summary>A change of an input: something else comes in the place of a range. All outside it stays as it is.</summary>
/// <param name="Range">What goes; empty where something is only put in.</param>
/// <param name="Fragments">What comes.</param>
public sealed record JsonChange(TextRange Range, ImmutableArray<JsonFragment> Fragments)
{
    /// <summary>What comes, as characters.</summary>
    /// <param name="text">The input before the change.</param>
    public string NewText(string text) => string.Concat(Fragments.Select(fragment =>
        fragment.Copied is { } copied ? text.Substring(copied.Start, copied.Length) : fragment.Text));

    /// <summary>The whole text after the change.</summary>
    public string Apply(string text) => Apply(text, ImmutableArray.Create(this));

    /// <summary>The whole text after changes that go together.</summary>
    /// <param name="text">The input before them.</param>
    /// <param name="changes">The changes in the order of the text, none overlapping another.</param>
    public static string Apply(string text, ImmutableArray<JsonChange> changes)
    {
        var changed = new StringBuilder();
        var end = 0;
        foreach (var change in changes)
        {
            changed.Append(text, end, change.Range.Start - end).Append(change.NewText(text));
            end = change.Range.End;
        }

        return changed.Append(text, end, text.Length - end).ToString();
    }
}
