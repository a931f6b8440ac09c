using RoleAnalyzers.Iam.Json;
using RoleAnalyzers.Iam.Text;
using RoleAnalyzers.Tests.Harness;

namespace RoleAnalyzers.Tests.Equivalence;

/// <summary>A policy as JSON, marked up with the findings that it must have, to be written in other forms with the marks on the same words.</summary>
internal sealed class MarkedJson
{
    private readonly ImmutableArray<Mark> _marks;

    public MarkedJson(string marked)
    {
        (Text, _marks) = Markup.Read(marked, null);
        Document = JsonDocument.Read(Text);
    }

    /// <summary>The text without the marks.</summary>
    public string Text { get; }

    /// <summary>The text as JSON.</summary>
    public JsonDocument Document { get; }

    /// <summary>Whether an object of it is a function of CloudFormation's.</summary>
    public bool HasFunctions => Text.Contains("\"Ref\"", StringComparison.Ordinal) || Text.Contains("\"Fn::", StringComparison.Ordinal);

    /// <summary>The rules that must speak.</summary>
    public IEnumerable<string> Rules => _marks.Select(mark => mark.Name).Order(StringComparer.Ordinal);

    /// <summary>The spans that are marked.</summary>
    public IEnumerable<TextRange> Places => _marks.Select(mark => new TextRange(mark.Span.Start, mark.Span.Length));

    /// <summary>Code for a stretch of the text, with the marks that this stretch bears.</summary>
    public string Mark(TextRange range, string code) => _marks
        .Where(mark => mark.Span.Start == range.Start && mark.Span.Length == range.Length)
        .Aggregate(code, static (inner, mark) => $"{{|{mark.Name}:{inner}|}}");

    /// <summary>The text with each character written in another way, and the marks around the same characters.</summary>
    public string Write(Func<char, string> write, int start, int end)
    {
        var written = new System.Text.StringBuilder();
        for (var at = start; at <= end; at++)
        {
            foreach (var mark in _marks.Where(mark => mark.Span.End == at && at > start))
                written.Append("|}");
            if (at == end)
                break;
            foreach (var mark in _marks.Where(mark => mark.Span.Start == at).OrderByDescending(mark => mark.Span.Length))
                written.Append("{|").Append(mark.Name).Append(':');
            written.Append(write(Text[at]));
        }

        return written.ToString();
    }

    /// <summary>The text with each character written in another way.</summary>
    public string Write(Func<char, string> write) => Write(write, 0, Text.Length);
}
