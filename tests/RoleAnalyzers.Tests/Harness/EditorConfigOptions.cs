using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace RoleAnalyzers.Tests.Harness;

/// <summary>The options of an <c>.editorconfig</c> above all files, its sections read by Roslyn itself.</summary>
internal sealed class EditorConfigOptions(string? text) : AnalyzerConfigOptionsProvider
{
    private readonly AnalyzerConfigSet _configs = AnalyzerConfigSet.Create(
        text is null ? ImmutableArray<AnalyzerConfig>.Empty : [AnalyzerConfig.Parse(text, "/.editorconfig")]);

    public override AnalyzerConfigOptions GlobalOptions => new Options(_configs.GlobalConfigOptions.AnalyzerOptions);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => ByPath(tree.FilePath);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => ByPath(textFile.Path);

    private Options ByPath(string path) => new(_configs.GetOptionsForSourcePath(path).AnalyzerOptions);

    private sealed class Options(ImmutableDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => values.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
