namespace RoleAnalyzers.Iam.Policies;

/// <summary>A list of facts that an assembly carries as a text of its own, one fact a line.</summary>
public static class DataFile
{
    /// <summary>The lines of the text.</summary>
    /// <param name="carrier">A type of the assembly that carries it.</param>
    /// <param name="name">The name of the text.</param>
    public static string[] Read(Type carrier, string name)
    {
        using var stream = carrier.Assembly.GetManifestResourceStream(name);
        using var reader = new StreamReader(stream ?? throw new InvalidOperationException($"{name} is missing"));
        return reader.ReadToEnd().Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
    }
}
