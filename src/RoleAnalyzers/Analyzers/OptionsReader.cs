using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace RoleAnalyzers.Analyzers;

/// <summary>The options of the files of one compilation. Files share options, so each set is read once.</summary>
internal sealed class OptionsReader(AnalyzerConfigOptionsProvider provider)
{
    private readonly ConcurrentDictionary<AnalyzerConfigOptions, RoleOptions> _read = new();

    public RoleOptions Of(SyntaxTree tree) => Of(provider.GetOptions(tree));

    public RoleOptions Of(AdditionalText file) => Of(provider.GetOptions(file));

    private RoleOptions Of(AnalyzerConfigOptions options) => _read.GetOrAdd(options, RoleOptions.Read);

    /// <summary>The items that an option has in any file of the compilation, those that are understood.</summary>
    public static ImmutableHashSet<string> Everywhere(OptionKey key, Compilation compilation, AnalyzerConfigOptionsProvider provider) =>
        compilation.SyntaxTrees.Select(provider.GetOptions).Distinct()
            .SelectMany(options => key.Items(options)).Where(key.Accepts).ToImmutableHashSet();
}
