using System.Globalization;
using System.Text.RegularExpressions;

namespace RoleAnalyzers.Evaluation;

/// <summary>A composite format as <see cref="string.Format(string, object[])"/> takes it, in items.</summary>
internal static class CompositeFormat
{
    private static readonly char[] Braces = ['{', '}'];
    private static readonly Regex Marks = new(@"\{\{|\}\}|\{(?<number>[0-9]{1,6})(?<how>[^{}]*)\}", RegexOptions.CultureInvariant);

    /// <summary>False where a brace stands alone, on which formatting throws.</summary>
    public static bool IsValid(string format) => Marks.Replace(format, "").IndexOfAny(Braces) < 0;

    /// <summary>The items: stretches of characters and, between them, arguments.</summary>
    public static IEnumerable<Item> Read(string format)
    {
        var end = 0;
        foreach (Match mark in Marks.Matches(format))
        {
            if (mark.Index > end)
                yield return new(end, mark.Index - end);
            end = mark.Index + mark.Length;
            var number = mark.Groups["number"];
            yield return number.Success
                ? new(mark.Index, mark.Length) { Argument = int.Parse(number.Value, CultureInfo.InvariantCulture), IsFormatted = mark.Groups["how"].Length > 0 }
                // A doubled brace is one: its second character.
                : new(mark.Index + 1, 1);
        }

        if (format.Length > end)
            yield return new(end, format.Length - end);
    }

    /// <summary>Characters of the format, or an argument.</summary>
    /// <param name="Start">Where it begins in the format.</param>
    /// <param name="Length">How many characters of the format it is.</param>
    internal readonly record struct Item(int Start, int Length)
    {
        /// <summary>The number of the argument that comes here; null for characters that stand for themselves.</summary>
        public int? Argument { get; init; }

        /// <summary>True when the argument is padded or formatted.</summary>
        public bool IsFormatted { get; init; }
    }
}
