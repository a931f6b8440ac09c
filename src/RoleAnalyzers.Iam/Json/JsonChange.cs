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
    /// <summary>The whole text after the change.</summary>
    public string Apply(string text)
    {
        var changed = new StringBuilder().Append(text, 0, Range.Start);
        foreach (var fragment in Fragments)
        {
            if (fragment.Copied is { } copied)
                changed.Append(text, copied.Start, copied.Length);
            else
                changed.Append(fragment.Text);
        }

        return changed.Append(text, Range.End, text.Length - Range.End).ToString();
    }
}
