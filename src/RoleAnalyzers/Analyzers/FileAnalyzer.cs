using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Rules;
using RoleAnalyzers.Reading.Cdk;
using RoleAnalyzers.Reading.Files;

namespace RoleAnalyzers.Analyzers;

/// <summary>
/// Reports what the rules find in the trust policies and templates among the additional files, whatever libraries the project
/// references.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FileAnalyzer : RoleAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        .. RuleCatalog.TrustPolicyRules.Select(r => Descriptors.Of(r.Rule)),
        .. RuleCatalog.PermissionsPolicyRules.Select(r => Descriptors.Of(r.Rule)),
        .. RuleCatalog.DeclaredMaximumRules.Select(r => Descriptors.Of(r.Rule)),
    ];

    private protected override void Start(CompilationStartAnalysisContext context)
    {
        if (!context.Options.AdditionalFiles.Any(PolicyFileReader.IsNamedSo))
            return;
        var options = new OptionsReader(context.Options.AnalyzerConfigOptionsProvider);
        var deployed = new DeployedAccounts(context.Compilation);
        context.RegisterAdditionalFileAction(file => Analyze(file, options, deployed));
    }

    private static void Analyze(AdditionalFileAnalysisContext context, OptionsReader options, DeployedAccounts deployed)
    {
        var file = context.AdditionalFile;
        if (!PolicyFileReader.IsNamedSo(file))
            return;
        var set = options.Of(file);
        if (set.PolicyFiles is PolicyFileMode.Off || file.GetText(context.CancellationToken) is not { } text)
            return;
        var accounts = new Accounts(set.OwnAccounts, set.TrustedAccounts, set.Organization, deployed.Contains);
        var report = new Report(null, set);
        var reader = new PolicyFileReader(file.Path, text, isPolicy: set.PolicyFiles is PolicyFileMode.On);
        foreach (var reading in reader.Policies)
            report.Add(reading, accounts);
        foreach (var reading in reader.Permissions)
            report.AddPermissions(reading);
        foreach (var reading in reader.Maxima)
            report.Add(reading);
        foreach (var diagnostic in report.Diagnostics())
            context.ReportDiagnostic(diagnostic);
    }
}
