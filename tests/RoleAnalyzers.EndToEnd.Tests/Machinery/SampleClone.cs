using System.Text;
using System.Text.Json;

namespace RoleAnalyzers.EndToEnd.Tests.Machinery;

/// <summary>A fresh clone of the repository, in which the README's commands are run one after another.</summary>
public sealed class SampleClone : IDisposable
{
    /// <summary>How often the samples are repaired, each time from the bytes of the clone.</summary>
    public const int Rounds = 10;

    /// <summary>The folder of the CDK app that shows the rules.</summary>
    private const string CdkApp = "samples/VendorAccess";

    /// <summary>The folder of the CDK app that declares a delegation.</summary>
    private const string DelegationApp = "samples/Delegation";

    private readonly TemporaryFolder _folder = new();
    private readonly Lazy<IReadOnlyList<SortedDictionary<string, string>>> _repaired;
    private readonly Lazy<CommandResult> _buildWithAdvice;
    private readonly Lazy<CommandResult> _buildOfRepaired;
    private readonly Lazy<CommandResult> _buildWithTemplates;
    private readonly Lazy<CommandResult> _buildOfRepairedWithTemplates;
    private readonly Lazy<SortedDictionary<string, string>> _templatesOfRepaired;
    private readonly Lazy<SortedDictionary<string, string>> _templatesOfDelegation;
    private readonly Lazy<CommandResult> _buildOfDelegationWithTemplates;

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
        _templatesOfRepaired = new(() => Synthesise(CdkApp, Repaired[^1]));
        _templatesOfDelegation = new(() => Synthesise(DelegationApp, Cloned));
        _buildWithTemplates = new(() => BuildWith(CdkApp, Synthesise(CdkApp, Cloned), Cloned));
        _buildOfRepairedWithTemplates = new(() => BuildWith(CdkApp, TemplatesOfRepaired, Repaired[^1]));
        _buildOfDelegationWithTemplates = new(() => BuildWith(DelegationApp, TemplatesOfDelegation, Cloned));
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

    /// <summary>The templates of the sample that declares a delegation, by the names of their files.</summary>
    public SortedDictionary<string, string> TemplatesOfDelegation => _templatesOfDelegation.Value;

    /// <summary>What a build of that sample says, advice included, when its templates are among its additional files.</summary>
    public CommandResult BuildOfDelegationWithTemplates => _buildOfDelegationWithTemplates.Value;

    /// <summary>The program of that sample, as the README's command has built it.</summary>
    public string DelegationProgram => _folder[$"{DelegationApp}/bin/Debug/net10.0/Delegation.dll"];

    /// <summary>A path in the clone as a reader of the repository writes it.</summary>
    public string Relative(string path) => System.IO.Path.GetRelativePath(Path, path).Replace('\\', '/');

    public CommandResult Run(string command, string folder = "", params (string Name, string Value)[] environment) =>
        CommandLine.Run(_folder[folder], command, environment);

    public void Dispose() => _folder.Dispose();

    /// <summary>The templates that a CDK app among the samples makes, when the samples are these, by the names of their files.</summary>
    private SortedDictionary<string, string> Synthesise(string app, SortedDictionary<string, string> samples)
    {
        Lay(samples);
        using var output = new TemporaryFolder();
        using var settings = JsonDocument.Parse(File.ReadAllText(_folder[$"{app}/cdk.json"]));

        // What the CDK's own command line does: it runs the app, and says by a variable where the templates belong.
        Run(settings.RootElement.GetProperty("app").GetString()!, app, ("CDK_OUTDIR", output.Path)).Succeeded();
        return new(
            Directory.EnumerateFiles(output.Path, "*.template.json").ToDictionary(file => System.IO.Path.GetFileName(file), File.ReadAllText),
            StringComparer.Ordinal);
    }

    /// <summary>
    /// What a build of a CDK app says, the samples being these, when the templates are among its additional files. It is told which
    /// account the app deploys to: a template does not tell it from others.
    /// </summary>
    private CommandResult BuildWith(string app, SortedDictionary<string, string> templates, SortedDictionary<string, string> samples)
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
        return Run($"dotnet build {app} --no-incremental -p:RoleAnalyzersMode=All -p:CustomAfterMicrosoftCommonTargets={beside["beside.targets"]}").Succeeded();
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

/// <summary>The tests that share one clone, because it takes minutes to build.</summary>
[CollectionDefinition(nameof(SampleTestGroup))]
public sealed class SampleTestGroup : ICollectionFixture<SampleClone>;
