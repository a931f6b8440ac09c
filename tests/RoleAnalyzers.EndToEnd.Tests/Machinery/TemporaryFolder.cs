namespace RoleAnalyzers.EndToEnd.Tests.Machinery;

/// <summary>An empty folder outside the repository, gone with its content when disposed.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("role-analyzers-").FullName;

    public string this[string relative] => System.IO.Path.Combine(Path, relative);

    public void Dispose()
    {
        try
        {
            Directory.Delete(Path, recursive: true);
        }
        catch (IOException)
        {
            // A process that has just ended may still hold a file. The system clears its temporary folder itself.
        }
    }
}
