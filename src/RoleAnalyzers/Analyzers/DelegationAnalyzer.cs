using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RoleAnalyzers.Delegations;
using RoleAnalyzers.Iam.Delegations;
using RoleAnalyzers.Iam.Rules;

namespace RoleAnalyzers.Analyzers;

/// <summary>Reports what is wrong with declarations of delegations. The generator asks the same rules, and generates nothing where one refuses.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DelegationAnalyzer : RoleAnalyzer
{
    // Kept by file, so that after an edit only the file that was edited is looked through again.
    private readonly ConditionalWeakTable<SyntaxTree, DelegationMentions.FileMentions> _files = new();

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [.. RuleCatalog.DelegationRules.Select(rule => Descriptors.Of(rule.Rule))];

    private protected override void Start(CompilationStartAnalysisContext context)
    {
        if (context.Compilation.GetTypeByMetadataName(DelegationAttribute.FullName) is null)
            return;
        var types = new DelegationMentions(context.Compilation, _files).Types.ToImmutableArray();
        if (types.IsEmpty)
            return;
        var options = new OptionsReader(context.Options.AnalyzerConfigOptionsProvider);
        var declared = new Lazy<ImmutableArray<(INamedTypeSymbol Type, EarlierDelegation Delegation)>>(
            () => Declared(context.Compilation, types, context.CancellationToken).ToImmutableArray(),
            LazyThreadSafetyMode.PublicationOnly);
        context.RegisterSymbolAction(symbol => Analyze(symbol, declared, options), SymbolKind.NamedType);
    }

    private static void Analyze(
        SymbolAnalysisContext context, Lazy<ImmutableArray<(INamedTypeSymbol Type, EarlierDelegation Delegation)>> declared, OptionsReader options)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (DelegationAttribute.Of(type) is not { } attribute || DeclarationReader.Read(type, attribute, context.CancellationToken) is not { } declaration)
            return;
        var earlier = declared.Value.TakeWhile(one => !SymbolEqualityComparer.Default.Equals(one.Type, type)).Select(static one => one.Delegation);
        var places = DeclarationReader.PlacesOf(attribute, context.CancellationToken);
        foreach (var finding in RuleCatalog.Check(declaration with { Earlier = new(earlier.ToImmutableArray()) }))
        {
            if (places.TryGetValue(finding.Part, out var place) && place.SourceTree is { } tree && !options.Of(tree).DisabledRules.Contains(finding.Rule.Id))
                context.ReportDiagnostic(Diagnostic.Create(Descriptors.Of(finding.Rule), place, [.. finding.Arguments]));
        }
    }

    /// <summary>Each delegation that the compilation declares, in the order of files and places, whatever is looked at first.</summary>
    private static IEnumerable<(INamedTypeSymbol, EarlierDelegation)> Declared(
        Compilation compilation, ImmutableArray<string> types, CancellationToken cancellationToken) =>
        from name in types.Distinct()
        let type = compilation.Assembly.GetTypeByMetadataName(name)
        where type is not null
        let attribute = DelegationAttribute.Of(type)
        where attribute is not null
        let declaration = DeclarationReader.Read(type, attribute, cancellationToken)
        where declaration is not null
        select (type, new EarlierDelegation(declaration.RoleArn, type.ToDisplayString(SymbolDisplayFormat.CSharpShortErrorMessageFormat)));
}
