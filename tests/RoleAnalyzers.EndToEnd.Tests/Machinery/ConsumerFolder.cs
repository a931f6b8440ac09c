namespace RoleAnalyzers.EndToEnd.Tests.Machinery;

/// <summary>A copy, outside the repository, of a project that references the package: restored from the package's folder and the machine's own sources.</summary>
internal sealed class ConsumerFolder : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <param name="package">The package.</param>
    /// <param name="project">The project's folder below that of these tests.</param>
    public ConsumerFolder(PackedPackage package, string project)
    {
        Repository.Copy(Repository.PathOf($"tests/RoleAnalyzers.EndToEnd.Tests/{project}"), _folder.Path);
        Write("Directory.Build.props", $"""
            <Project>
              <PropertyGroup>
                <RoleAnalyzersVersion>{package.Version}</RoleAnalyzersVersion>
                <SecurityTokenVersion>{Repository.PackageVersion("AWSSDK.SecurityToken")}</SecurityTokenVersion>
                <CdkVersion>{Repository.PackageVersion("Amazon.CDK.Lib")}</CdkVersion>
                <ConstructsVersion>{Repository.PackageVersion("Constructs")}</ConstructsVersion>
              </PropertyGroup>
            </Project>
            """);

        // Packages go to a cache of the project's own; what the machine's cache holds already is read there and not fetched again.
        Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <add key="packed" value="{package.Source}" />
              </packageSources>
              <fallbackPackageFolders>
                <add key="machine" value="{MachineCache()}" />
              </fallbackPackageFolders>
            </configuration>
            """);
    }

    /// <summary>The path of a file in the folder.</summary>
    public string this[string name] => _folder[name];

    public CommandResult Run(string command) => CommandLine.Run(_folder.Path, command, ("NUGET_PACKAGES", _folder["packages"]));

    /// <summary>Writes a file, and the folders that it is in.</summary>
    public void Write(string name, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder[name])!);
        File.WriteAllText(_folder[name], text);
    }

    public void Dispose() => _folder.Dispose();

    private static string MachineCache() =>
        CommandLine.Run(Repository.Root, "dotnet nuget locals global-packages --list").Succeeded().Output.Split(": ", 2)[1].Trim();
}
