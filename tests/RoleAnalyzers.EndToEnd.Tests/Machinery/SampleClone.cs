using System.Text;
using System.Text.Json;

namespace RoleAnalyzers.EndToEnd.Tests.Machinery;

/// <summary>A fresh clone of the repository, in which the README's commands are run one after another.</summary>
public sealed class SampleClone : IDisposable
{
    /// <summary>How often the samples are repaired, each time from the bytes of the clone.</summary>
    public const int Rounds = 10;

    private readonly TemporaryFolder _folder = new();
    private readonly Lazy<IReadOnlyList<SortedDictionary<string, string>>> _repaired;
    private readonly Lazy<CommandResult> _buildWithAdvice;
    private readonly Lazy<CommandResult> _buildOfRepaired;
    private readonly Lazy<CommandResult> _buildWithTemplates;
    private readonly Lazy<CommandResult> _buildOfRepairedWithTemplates;
    private readonly Lazy<SortedDictionary<string, string>> _templatesOfRepaired;

    public SampleClone()
    {
        Repository.CloneTo(_folder.Path);
        Cloned = Sources();
        Build = Run(Readme.Command("dotnet build")).Succeeded();
        _repaired = new(Repair);
        _buildWithAdvice = new(() =>
        {
            Lay(Cloned);
            return Run(Readme.Command("dotnet build") + " -p:RoleAnalyzersMode=All").Succeeded();
        });
        _buildOfRepaired = new(() =>
        {
            Lay(Repaired[^1]);
            return Run(Readme.Command("dotnet build")).Succeeded();
        });
        _templatesOfRepaired = new(() => Synthesise(Repaired[^1]));
        _buildWithTemplates = new(() => BuildWith(Synthesise(Cloned), Cloned));
        _buildOfRepairedWithTemplates = new(() => BuildWith(TemplatesOfRepaired, Repaired[^1]));
    }

    public string Path => _folder.Path;

    /// <summary>The samples as they are in the repository: each file's path below <c>samples</c>, and its text.</summary>
    public SortedDictionary<string, string> Cloned { get; }

    /// <summary>What the README's build command said.</summary>
    public CommandResult Build { get; }

    /// <summary>What the build says of the samples when advice is a warning too.</summary>
    public CommandResult BuildWithAdvice => _buildWithAdvice.Value;

    /// <summary>The samples after the README's repair, once a round.</summary>
    public IReadOnlyList<SortedDictionary<string, string>> Repaired => _repaired.Value;

    /// <summary>What the README's build command says of the repaired samples.</summary>
    public CommandResult BuildOfRepaired => _buildOfRepaired.Value;

    /// <summary>What a build of the CDK app says, advice included, when the templates that it makes are among its additional files.</summary>
    public CommandResult BuildWithTemplates => _buildWithTemplates.Value;

    /// <summary>What a build of the repaired CDK app says, advice included, when the templates that it makes are among its additional files.</summary>
    public CommandResult BuildOfRepairedWithTemplates => _buildOfRepairedWithTemplates.Value;

    /// <summary>The templates that the repaired CDK app makes, by the names of their files.</summary>
    public SortedDictionary<string, string> TemplatesOfRepaired => _templatesOfRepaired.Value;

    /// <summary>A path in the clone as a reader of the repository writes it.</summary>
    public string Relative(string path) => System.IO.Path.GetRelativePath(Path, path).Replace('\\', '/');

    public CommandResult Run(string command, string folder = "", params (string Name, string Value)[] environment) =>
        CommandLine.Run(_folder[folder], command, environment);

    public void Dispose() => _folder.Dispose();

    /// <summary>The templates that the CDK app among the samples makes, when the samples are these, by the names of their files.</summary>
    private SortedDictionary<string, string> Synthesise(SortedDictionary<string, string> samples)
    {
        Lay(samples);
        using var output = new TemporaryFolder();
        using var settings = JsonDocument.Parse(File.ReadAllText(_folder["samples/VendorAccess/cdk.json"]));

        // What the CDK's own command line does: it runs the app, and says by a variable where the templates belong.
        Run(settings.RootElement.GetProperty("app").GetString()!, "samples/VendorAccess", ("CDK_OUTDIR", output.Path)).Succeeded();
        return new(
            Directory.EnumerateFiles(output.Path, "*.template.json").ToDictionary(file => System.IO.Path.GetFileName(file), File.ReadAllText),
            StringComparer.Ordinal);
    }

    /// <summary>
    /// What a build of the CDK app says, the samples being these, when the templates are among its additional files. It is told which
    /// account the app deploys to: a template does not tell it from others.
    /// </summary>
    private CommandResult BuildWith(SortedDictionary<string, string> templates, SortedDictionary<string, string> samples)
    {
        Lay(samples);
        using var beside = new TemporaryFolder();
        foreach (var (name, text) in templates)
            File.WriteAllText(beside[name], text);
        File.WriteAllText(beside["options.globalconfig"], "is_global = true\nrole_analyzers.own_account = 123456789012\n");
        File.WriteAllText(beside["beside.targets"], $"""
            <Project>
              <ItemGroup>
                <AdditionalFiles Include="{beside["*.template.json"]}" />
                <EditorConfigFiles Include="{beside["options.globalconfig"]}" />
              </ItemGroup>
            </Project>
            """);
        return Run($"dotnet build samples/VendorAccess --no-incremental -p:RoleAnalyzersMode=All -p:CustomAfterMicrosoftCommonTargets={beside["beside.targets"]}").Succeeded();
    }

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
