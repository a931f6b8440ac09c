namespace RoleAnalyzers.Tests.Cases;

/// <summary>Program texts that this assembly carries.</summary>
internal static class Resources
{
    /// <summary>The texts of a folder and those below it, with line feeds alone, by their path in it without the ending <c>.cs</c>.</summary>
    public static ImmutableSortedDictionary<string, string> Under(string folder)
    {
        var assembly = typeof(Resources).Assembly;
        var texts = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(folder, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            texts.Add(name[folder.Length..^".cs".Length], reader.ReadToEnd().ReplaceLineEndings("\n"));
        }

        return texts.ToImmutable();
    }
}
