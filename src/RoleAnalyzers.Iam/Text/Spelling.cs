namespace RoleAnalyzers.Iam.Text;

/// <summary>How near two spellings are.</summary>
internal static class Spelling
{
    /// <summary>
    /// The letters in which two texts differ, when one letter too many, too few or another, or two in the wrong order, make the one of
    /// the other; null when they differ further. Empty for equal texts.
    /// </summary>
    public static string? Slip(string text, string meant)
    {
        var start = 0;
        while (start < text.Length && start < meant.Length && text[start] == meant[start])
            start++;
        var (end, meantEnd) = (text.Length, meant.Length);
        while (end > start && meantEnd > start && text[end - 1] == meant[meantEnd - 1])
            (end, meantEnd) = (end - 1, meantEnd - 1);
        var (wrong, right) = (text.Substring(start, end - start), meant.Substring(start, meantEnd - start));
        var isSlip = (wrong.Length <= 1 && right.Length <= 1)
            || (wrong.Length == 2 && right.Length == 2 && wrong[0] == right[1] && wrong[1] == right[0]);
        return isSlip ? wrong + right : null;
    }

    /// <summary>How many letters must be added, taken away or changed to make the one text of the other, letter case aside.</summary>
    public static int Distance(string left, string right)
    {
        // row[n]: the distance of the characters of the left so far to the first n of the right.
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var l = 0; l < left.Length; l++)
        {
            var diagonal = row[0];
            row[0] = l + 1;
            for (var r = 0; r < right.Length; r++)
            {
                var same = char.ToUpperInvariant(left[l]) == char.ToUpperInvariant(right[r]);
                var next = Math.Min(Math.Min(row[r], row[r + 1]) + 1, diagonal + (same ? 0 : 1));
                (diagonal, row[r + 1]) = (row[r + 1], next);
            }
        }

        return row[right.Length];
    }
}
