namespace RoleAnalyzers.Iam.Text;

/// <summary>How near two spellings are.</summary>
internal static class Spelling
{
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
