namespace RoleAnalyzers.EndToEnd.Tests.Machinery;

/// <summary>A project outside the repository that references the package, restored from the package's folder and the machine's own sources.</summary>
public sealed class PackageConsumer : IDisposable
{
    private readonly ConsumerFolder _folder;

    public PackageConsumer()
    {
        _folder = new(Package, "Consumer");
        var roles = File.ReadAllText(_folder["Roles.cs"]);
        _folder.Write("ByEditorConfig.cs", Renamed(roles, "ByEditorConfig"));
        _folder.Write("ByPragma.cs", "#pragma warning disable ROLE1001, ROLE2001, ROLE3001\n" + Renamed(roles, "ByPragma"));
        _folder.Write("BySuppressMessage.cs", Renamed(roles, "BySuppressMessage").Replace("public static class", """
            [System.Diagnostics.CodeAnalysis.SuppressMessage("RoleSessions", "ROLE1001", Justification = "Shown to be obeyed")]
            [System.Diagnostics.CodeAnalysis.SuppressMessage("TrustPolicies", "ROLE2001", Justification = "Shown to be obeyed")]
            [System.Diagnostics.CodeAnalysis.SuppressMessage("Delegation", "ROLE3001", Justification = "Shown to be obeyed")]
            public static class
            """, StringComparison.Ordinal));

        Restoring = _folder.Run("dotnet restore").Succeeded();
    }

    public PackedPackage Package { get; } = new();

    /// <summary>What <c>dotnet restore</c> said.</summary>
    public CommandResult Restoring { get; }

    /// <summary>Builds everything anew, so that every finding is told.</summary>
    /// <param name="properties">Such as <c>-p:RoleAnalyzersMode=All</c>.</param>
    public CommandResult Build(string properties = "") => _folder.Run($"dotnet build --no-restore --no-incremental {properties}");

    /// <summary>The line and column, from 1, of the first place in <c>Roles.cs</c> where this stands.</summary>
    public (int Line, int Column) PlaceOf(string text)
    {
        var roles = File.ReadAllText(_folder["Roles.cs"]);
        var before = roles[..roles.IndexOf(text, StringComparison.Ordinal)];
        return (before.Count(character => character == '\n') + 1, before.Length - before.LastIndexOf('\n'));
    }

    public void Dispose()
    {
        _folder.Dispose();
        Package.Dispose();
    }

    private static string Renamed(string source, string name) =>
        source.Replace("public static class Roles", $"public static class {name}", StringComparison.Ordinal);
}

/// <summary>The tests that share one consumer; packing and restoring take most of their time.</summary>
[CollectionDefinition(nameof(ConsumerTestGroup))]
public sealed class ConsumerTestGroup : ICollectionFixture<PackageConsumer>;
