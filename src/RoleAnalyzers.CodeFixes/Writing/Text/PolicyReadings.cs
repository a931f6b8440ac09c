using Microsoft.CodeAnalysis;
using RoleAnalyzers.Analyzers;
using RoleAnalyzers.Evaluation;
using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Rules;
using RoleAnalyzers.Reading;
using RoleAnalyzers.Reading.Cdk;
using RoleAnalyzers.Reading.Text;

namespace RoleAnalyzers.CodeFixes.Writing.Text;

/// <summary>Reads once more the policies that a body gives away as text, as the analyzer has read them.</summary>
internal sealed class PolicyReadings
{
    private readonly SemanticModel _model;
    private readonly Library _library;
    private readonly Accounts _accounts;

    private PolicyReadings(SemanticModel model, Library library, Accounts accounts)
    {
        _model = model;
        _library = library;
        _accounts = accounts;
    }

    /// <summary>The readings of a document; null where nothing takes a policy.</summary>
    public static PolicyReadings? Of(Document document, SemanticModel model)
    {
        var provider = document.Project.AnalyzerOptions.AnalyzerConfigOptionsProvider;
        var members = OptionsReader.Everywhere(OptionKeys.TrustPolicyMembers, model.Compilation, provider);
        var options = RoleOptions.Read(provider.GetOptions(model.SyntaxTree));
        var deployed = new DeployedAccounts(model.Compilation);
        return Library.TryCreate(model.Compilation, members) is { } library
            ? new(model, library, new(options.OwnAccounts, options.TrustedAccounts, options.Organization, deployed.Contains))
            : null;
    }

    /// <summary>Whether the property, or the method by an argument, takes a trust policy.</summary>
    public bool Takes(ISymbol member) => member switch
    {
        IMethodSymbol method => _library.Policies?.IsWanted(method) == true,
        IPropertySymbol property => IsOfConstruct(property) || property.SetMethod is { } setter && Takes(setter),
        _ => false,
    };

    /// <summary>The policies that a body reads from the text of an expression, each with the findings of a rule at a place.</summary>
    /// <param name="inBody">A node of the body.</param>
    /// <param name="text">The expression.</param>
    /// <param name="diagnostic">The rule and the place.</param>
    public IEnumerable<(WrittenPolicy Policy, Finding<PolicyPart> Finding)> Find(
        SyntaxNode inBody, SyntaxNode text, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        from reading in Read(inBody, text, cancellationToken)
        from finding in RuleCatalog.Check(reading.Policy.Model, _accounts with { TellsOwn = reading.TellsOwn })
        where finding.Rule.Id == diagnostic.Id && reading.Policy.PlaceOf(finding.Part)?.SourceSpan == diagnostic.Location.SourceSpan
        select (reading.Source!, finding);

    /// <summary>The texts that the expression may hold.</summary>
    public IEnumerable<string> Texts(SyntaxNode inBody, SyntaxNode text, CancellationToken cancellationToken) =>
        Read(inBody, text, cancellationToken).Select(static reading => reading.Source!.Written.Characters);

    private IEnumerable<PolicyReading> Read(SyntaxNode inBody, SyntaxNode text, CancellationToken cancellationToken)
    {
        if (EnclosingBody.Evaluate(_model, inBody, new(_model.Compilation, _library), cancellationToken) is not { } evaluation)
            return Enumerable.Empty<PolicyReading>();
        var tree = _model.SyntaxTree;
        var texts = new TextValueReader(_model.Compilation, _library, evaluation, cancellationToken);
        return PolicyReader.Read(evaluation, _library, texts, tree)
            .Where(reading => reading.Source is not null && reading.Text?.SourceSpan == text.Span);
    }

    private static bool IsOfConstruct(IPropertySymbol property) =>
        property.Name == CdkProperty.AssumeRolePolicyDocument.Name && property.ContainingNamespace?.ToDisplayString() == "Amazon.CDK.AWS.IAM";
}
