namespace RoleAnalyzers.EndToEnd.Tests.Machinery;

/// <summary>A project without a library of AWS, whose folder holds trust policies and templates.</summary>
public sealed class FileConsumer : IDisposable
{
    /// <summary>A policy with a finding.</summary>
    private const string Policy = "policies/added.trust-policy.json";

    /// <summary>Where a build, a package manager and the CDK write what is no source.</summary>
    private static readonly string[] Written =
    [
        "cdk.out/Stack.template.json",
        "nested/cdk.out/asset/Stack.template.json",
        "node_modules/a/role.trust-policy.json",
        "nested/node_modules/a/role.trust-policy.json",
        "bin/Debug/role.trust-policy.json",
        "obj/role.trust-policy.json",
        ".hidden/role.trust-policy.json",
    ];

    private readonly ConsumerFolder _folder;

    public FileConsumer(PackageConsumer consumer)
    {
        _folder = new(consumer.Package, "FileConsumer");
        foreach (var file in Written)
            _folder.Write(file, File.ReadAllText(_folder[Policy]));
        _folder.Run("dotnet restore").Succeeded();
    }

    /// <summary>Builds everything anew, so that every finding is told.</summary>
    public CommandResult Build(string properties = "") => _folder.Run($"dotnet build --no-restore --no-incremental {properties}");

    /// <summary>The path below the project's folder.</summary>
    public string Relative(string path) => Path.GetRelativePath(_folder[""], path).Replace('\\', '/');

    /// <summary>The line and column, from 1, of the first place in a file where this stands.</summary>
    public (int Line, int Column) PlaceOf(string file, string text)
    {
        var whole = File.ReadAllText(_folder[file]);
        var before = whole[..whole.IndexOf(text, StringComparison.Ordinal)];
        return (before.Count(character => character == '\n') + 1, before.Length - before.LastIndexOf('\n'));
    }

    public void Dispose() => _folder.Dispose();
}
