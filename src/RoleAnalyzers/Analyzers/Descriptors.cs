using Microsoft.CodeAnalysis;
using RoleAnalyzers.Iam.Rules;

namespace RoleAnalyzers.Analyzers;

/// <summary>The rules as Roslyn wants to see them. The catalogue is the one source of their ids, wording and levels.</summary>
internal static class Descriptors
{
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById =
        RuleCatalog.Rules.ToImmutableDictionary(rule => rule.Id, Create);

    public static DiagnosticDescriptor Of(Rule rule) => ById[rule.Id];

    private static DiagnosticDescriptor Create(Rule rule) => new(
        rule.Id,
        rule.Title,
        rule.Message,
        rule.Category,
        rule.Level switch
        {
            RuleLevel.Error => DiagnosticSeverity.Error,
            RuleLevel.Warning => DiagnosticSeverity.Warning,
            _ => DiagnosticSeverity.Info,
        },
        isEnabledByDefault: true,
        rule.Description,
        rule.HelpAddress,
        customTags: rule.Id == Role0001OptionNotUnderstood.Rule.Id ? [WellKnownDiagnosticTags.CompilationEnd] : []);
}
