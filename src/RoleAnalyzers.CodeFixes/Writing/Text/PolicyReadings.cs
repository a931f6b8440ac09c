using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
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
        if (GraphOf(_model.GetOperation(inBody, cancellationToken), cancellationToken) is not { } graph
            || OwnerOf(inBody, cancellationToken) is not { } owner)
        {
            return Enumerable.Empty<PolicyReading>();
        }

        var tree = _model.SyntaxTree;
        var texts = new TextValueReader(_model.Compilation, _library, tree, cancellationToken);
        var evaluation = BodyEvaluator.Evaluate(graph, owner, _model.Compilation, _library, cancellationToken);
        return PolicyReader.Read(evaluation, _library, texts, tree)
            .Where(reading => reading.Source is not null && reading.Text?.SourceSpan == text.Span);
    }

    private static bool IsOfConstruct(IPropertySymbol property) =>
        property.Name == CdkProperty.AssumeRolePolicyDocument.Name && property.ContainingNamespace?.ToDisplayString() == "Amazon.CDK.AWS.IAM";

    /// <summary>The graph of the member that an operation is part of.</summary>
    private static ControlFlowGraph? GraphOf(IOperation? operation, CancellationToken cancellationToken)
    {
        while (operation?.Parent is { } parent)
            operation = parent;
        return operation switch
        {
            IMethodBodyOperation body => ControlFlowGraph.Create(body, cancellationToken),
            IConstructorBodyOperation body => ControlFlowGraph.Create(body, cancellationToken),
            IBlockOperation block => ControlFlowGraph.Create(block, cancellationToken),
            IFieldInitializerOperation field => ControlFlowGraph.Create(field, cancellationToken),
            IPropertyInitializerOperation property => ControlFlowGraph.Create(property, cancellationToken),
            IParameterInitializerOperation parameter => ControlFlowGraph.Create(parameter, cancellationToken),
            _ => null,
        };
    }

    /// <summary>The member that a node is part of, or the field or property that it initialises.</summary>
    private ISymbol? OwnerOf(SyntaxNode node, CancellationToken cancellationToken)
    {
        var owner = _model.GetEnclosingSymbol(node.SpanStart, cancellationToken);
        while (owner is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction })
            owner = owner.ContainingSymbol;
        return owner;
    }
}
