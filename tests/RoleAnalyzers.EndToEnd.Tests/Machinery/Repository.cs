using System.Xml.Linq;

namespace RoleAnalyzers.EndToEnd.Tests.Machinery;

/// <summary>The repository that the tests run in.</summary>
internal static class Repository
{
    private static readonly HashSet<string> Unversioned = [".git", ".vs", ".idea", "bin", "obj", "artifacts", "cdk.out", "TestResults"];

    /// <summary>The folder of the solution.</summary>
    public static string Root { get; } = FindRoot();

    public static string PathOf(string relative) => Path.Combine(Root, relative);

    public static string ReadText(string relative) => File.ReadAllText(PathOf(relative));

    /// <summary>The version of a package that the whole repository uses.</summary>
    public static string PackageVersion(string package) =>
        XDocument.Load(PathOf("Directory.Packages.props"))
            .Descendants("PackageVersion")
            .Single(version => version.Attribute("Include")?.Value == package)
            .Attribute("Version")!.Value;

    /// <summary>Lays the repository's own files into an empty folder, as a fresh clone does: nothing built, nothing restored.</summary>
    public static void CloneTo(string folder) => Copy(Root, folder);

    /// <summary>Copies a folder without what is built in it.</summary>
    public static void Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.EnumerateFiles(from))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)), overwrite: true);
        foreach (var folder in Directory.EnumerateDirectories(from))
        {
            var name = Path.GetFileName(folder);
            if (!Unversioned.Contains(name))
                Copy(folder, Path.Combine(to, name));
        }
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "RoleAnalyzers.sln")))
                return folder.FullName;
        }

        throw new DirectoryNotFoundException("RoleAnalyzers.sln is in no folder above the test program.");
    }
}
