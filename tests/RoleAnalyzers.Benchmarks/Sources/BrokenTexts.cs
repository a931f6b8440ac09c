namespace RoleAnalyzers.Benchmarks.Sources;

/// <summary>Texts that are no policy, and that a careless reader takes long over.</summary>
internal static class BrokenTexts
{
    /// <summary>Each kind of text, of about the length that is asked for.</summary>
    public static readonly ImmutableArray<(string Name, Func<int, string> Of)> All =
    [
        ("digits", length => new('7', length)),
        ("open arrays", length => new('[', length)),
        ("open objects", length => Repeat("{\"Statement\":", length)),
        ("closed arrays", length => new string('[', length / 2) + new string(']', length / 2)),
        ("one string without end", length => "\"" + new string('a', length)),
        ("strings", length => "[" + Repeat("\"a\",", length)),
        ("escapes", length => "\"" + Repeat("\\u0061", length)),
        ("words", length => "[" + Repeat("tru,", length)),
        ("statements", length => "{\"Version\":\"2012-10-17\",\"Statement\":[" + Repeat("{\"Effect\":\"Allow\",\"Principal\":{\"AWS\":\"111122223333\"},\"Action\":\"sts:AssumeRole\"},", length)),
    ];

    private static string Repeat(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length));
}
