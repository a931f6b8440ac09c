using System.Text;

namespace RoleAnalyzers.EndToEnd.Tests.Machinery;

/// <summary>A fresh clone of the repository, in which the README's commands are run one after another.</summary>
public sealed class SampleClone : IDisposable
{
    /// <summary>How often the samples are repaired, each time from the bytes of the clone.</summary>
    public const int Rounds = 10;

    private readonly TemporaryFolder _folder = new();
    private readonly Lazy<IReadOnlyList<SortedDictionary<string, string>>> _repaired;
    private readonly Lazy<CommandResult> _buildOfRepaired;

    public SampleClone()
    {
        Repository.CloneTo(_folder.Path);
        Cloned = Sources();
        Build = Run(Readme.Command("dotnet build")).Succeeded();
        _repaired = new(Repair);
        _buildOfRepaired = new(() =>
        {
            Lay(Repaired[^1]);
            return Run(Readme.Command("dotnet build")).Succeeded();
        });
    }

    public string Path => _folder.Path;

    /// <summary>The samples as they are in the repository: each file's path below <c>samples</c>, and its text.</summary>
    public SortedDictionary<string, string> Cloned { get; }

    /// <summary>What the README's build command said.</summary>
    public CommandResult Build { get; }

    /// <summary>The samples after the README's repair, once a round.</summary>
    public IReadOnlyList<SortedDictionary<string, string>> Repaired => _repaired.Value;

    /// <summary>What the README's build command says of the repaired samples, which stay in place from here on.</summary>
    public CommandResult BuildOfRepaired => _buildOfRepaired.Value;

    /// <summary>A path in the clone as a reader of the repository writes it.</summary>
    public string Relative(string path) => System.IO.Path.GetRelativePath(Path, path).Replace('\\', '/');

    public CommandResult Run(string command, string folder = "", params (string Name, string Value)[] environment) =>
        CommandLine.Run(_folder[folder], command, environment);

    public void Dispose() => _folder.Dispose();

    private List<SortedDictionary<string, string>> Repair()
    {
        var rounds = new List<SortedDictionary<string, string>>();
        while (rounds.Count < Rounds)
        {
            Lay(Cloned);

            // The README's command word for word at first; later rounds have nothing new to restore.
            var options = rounds.Count == 0 ? "" : " --no-restore";
            Run(Readme.Command("dotnet format") + options).Succeeded();
            rounds.Add(Sources());
        }

        return rounds;
    }

    private void Lay(SortedDictionary<string, string> sources)
    {
        foreach (var (name, text) in sources)
            File.WriteAllText(_folder[name], text, Encoding.Latin1);
    }

    /// <summary>Text is compared as it is on the disk: Latin-1 keeps every byte apart, a byte order mark's too.</summary>
    private SortedDictionary<string, string> Sources() => new(
        Directory.EnumerateFiles(_folder["samples"], "*", SearchOption.AllDirectories)
            .Where(file => !Relative(file).Split('/').Any(part => part is "bin" or "obj"))
            .ToDictionary(Relative, file => File.ReadAllText(file, Encoding.Latin1)),
        StringComparer.Ordinal);
}
