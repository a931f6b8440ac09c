using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.Text;

namespace RoleAnalyzers.Tests.Harness;

/// <summary>A span that the markup names: a rule's id, or a place's name that begins with <c>#</c>.</summary>
internal readonly record struct Mark(string Name, TextSpan Span);

/// <summary>
/// Reads <c>{|ROLE1001:…|}</c> (a finding of that rule, exactly there), <c>[|…|]</c> (a finding of the scenario's one rule)
/// and <c>{|#0:…|}</c> (a named place, such as an additional location). Marks may nest. Unlike the marks of the field's own
/// testing library, <c>$$</c> is ordinary text, because raw interpolated literals hold it.
/// </summary>
internal static partial class Markup
{
    /// <summary>Takes the marks out of a text.</summary>
    /// <param name="rule">What <c>[|…|]</c> means; null: such a mark is a mistake of the test.</param>
    public static (string Text, ImmutableArray<Mark> Marks) Read(string marked, string? rule)
    {
        var text = new StringBuilder();
        var marks = ImmutableArray.CreateBuilder<Mark>();
        var open = new Stack<(string Name, string End, int Start)>();
        var at = 0;
        foreach (Match token in Token().Matches(marked))
        {
            text.Append(marked, at, token.Index - at);
            at = token.Index + token.Length;
            if (token.Value is "|}" or "|]")
            {
                if (open.Count == 0 || open.Peek().End != token.Value)
                    throw new FormatException($"A mark ends that was not begun: {marked[..at]}");
                var (name, _, start) = open.Pop();
                marks.Add(new(name, TextSpan.FromBounds(start, text.Length)));
            }
            else if (token.Value == "[|")
            {
                open.Push((rule ?? throw new FormatException("[|…|] needs a scenario with a Rule."), "|]", text.Length));
            }
            else
            {
                open.Push((token.Groups["name"].Value, "|}", text.Length));
            }
        }

        if (open.Count > 0)
            throw new FormatException($"The mark {open.Peek().Name} has no end.");
        text.Append(marked, at, marked.Length - at);
        return (text.ToString(), marks.ToImmutable());
    }

    /// <summary>Writes marks into a text, always in the same way, so that two sets of marks can be compared as texts.</summary>
    public static string Write(string text, IEnumerable<Mark> marks)
    {
        var all = marks.OrderBy(m => m.Name, StringComparer.Ordinal).ToList();
        var starts = all.OrderByDescending(m => m.Span.Length).ToLookup(m => m.Span.Start);
        var ends = all.ToLookup(m => m.Span.End);
        var written = new StringBuilder();
        for (var at = 0; at <= text.Length; at++)
        {
            foreach (var mark in ends[at].Where(m => !m.Span.IsEmpty))
                written.Append("|}");
            foreach (var mark in starts[at])
                written.Append("{|").Append(mark.Name).Append(mark.Span.IsEmpty ? ":|}" : ":");
            if (at < text.Length)
                written.Append(text[at]);
        }

        return written.ToString();
    }

    [GeneratedRegex(@"\[\||\|\]|\{\|(?<name>#\w+|ROLE\d{4}):|\|\}")]
    private static partial Regex Token();
}
