using System.IO.Compression;

namespace RoleAnalyzers.EndToEnd.Tests.Machinery;

/// <summary>The package as <c>dotnet pack</c> makes it, in a folder that serves as its package source.</summary>
public sealed class PackedPackage : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public PackedPackage()
    {
        // A version of its own, lest a copy that an earlier run left in a cache be tested in its place. What is built for it stays out of the repository.
        Version = $"0.0.0-e2e.{Guid.NewGuid():N}";
        Packing = CommandLine.Run(
            Repository.Root,
            $"dotnet pack src/RoleAnalyzers.Package --output {Source} --artifacts-path {_folder["artifacts"]} -p:Version={Version}").Succeeded();
    }

    /// <summary>What <c>dotnet pack</c> said.</summary>
    public CommandResult Packing { get; }

    public string Version { get; }

    /// <summary>The folder that holds the package and nothing else.</summary>
    public string Source => _folder["source"];

    /// <summary>The names of all that is in the package, but for what NuGet adds for itself, in ordinal order.</summary>
    public IReadOnlyList<string> Content()
    {
        using var package = Open();
        return [.. package.Entries.Select(entry => entry.FullName).Where(name => !IsNuGetsOwn(name)).Order(StringComparer.Ordinal)];
    }

    /// <summary>The text of one file in the package.</summary>
    public string ReadText(string name)
    {
        using var package = Open();
        using var reader = new StreamReader(package.GetEntry(name)!.Open());
        return reader.ReadToEnd();
    }

    public void Dispose() => _folder.Dispose();

    private static bool IsNuGetsOwn(string name) =>
        name == "[Content_Types].xml" || name.StartsWith("_rels/", StringComparison.Ordinal) || name.StartsWith("package/", StringComparison.Ordinal);

    private ZipArchive Open() => ZipFile.OpenRead(Assert.Single(Directory.GetFiles(Source)));
}
