using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using RoleAnalyzers.Evaluation;
using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Rules;
using RoleAnalyzers.Reading;
using RoleAnalyzers.Reading.Cdk;
using RoleAnalyzers.Reading.Sdk;
using RoleAnalyzers.Reading.Text;

namespace RoleAnalyzers.Analyzers;

/// <summary>
/// Reports what the rules find in the roles that a body declares and the role sessions that it asks for. A body is
/// evaluated only when a call or creation in it is one that a reader wants to see, and then once for all rules.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BodyAnalyzer : RoleAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
    [
        .. RuleCatalog.SessionRules.Select(r => r.Rule)
            .Concat(RuleCatalog.DeclaredMaximumRules.Select(r => r.Rule))
            .Concat(RuleCatalog.TrustPolicyRules.Select(r => r.Rule))
            .Distinct().Select(Descriptors.Of),
    ];

    private protected override void Start(CompilationStartAnalysisContext context)
    {
        if (LibraryOf(context.Compilation, context.Options) is not { } library)
            return;
        var options = new OptionsReader(context.Options.AnalyzerConfigOptionsProvider);
        var deployed = new DeployedAccounts(context.Compilation);
        var shared = new SharedPlaces();
        context.RegisterOperationBlockStartAction(start =>
        {
            var body = new Body(library, options, deployed, shared);
            start.RegisterOperationAction(body.Look, OperationKind.Invocation, OperationKind.ObjectCreation);
            if (library.Policies is not null || library.Maxima is not null)
                start.RegisterOperationAction(body.Look, OperationKind.SimpleAssignment);
            start.RegisterOperationBlockEndAction(body.End);
        });
    }

    /// <summary>
    /// The operation blocks of one member while the driver walks through them: one block for most, two for a constructor with
    /// an initialiser, which are one root and one graph.
    /// </summary>
    private sealed class Body(Library library, OptionsReader options, DeployedAccounts deployed, SharedPlaces shared)
    {
        private ImmutableHashSet<IOperation> _roots = ImmutableHashSet<IOperation>.Empty;

        public void Look(OperationAnalysisContext context)
        {
            var method = context.Operation switch
            {
                IInvocationOperation invocation => invocation.TargetMethod,
                IObjectCreationOperation creation => creation.Constructor,
                ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.SetMethod: var setter } } => setter,
                _ => null,
            };
            if (method is not null && library.IsWanted(method))
                ImmutableInterlocked.Update(ref _roots, static (roots, root) => roots.Add(root), Root(context.Operation));
        }

        public void End(OperationBlockAnalysisContext context)
        {
            if (_roots.IsEmpty)
                return;
            var done = new HashSet<IOperation>();
            foreach (var block in context.OperationBlocks)
            {
                var root = Root(block);
                if (_roots.Contains(root) && done.Add(root))
                    Analyze(block, context);
            }
        }

        private static IOperation Root(IOperation operation)
        {
            var root = operation;
            while (root.Parent is { } parent)
                root = parent;
            return root;
        }

        private void Analyze(IOperation block, OperationBlockAnalysisContext context)
        {
            var tree = block.Syntax.SyntaxTree;
            var set = options.Of(tree);
            var accounts = new Accounts(set.OwnAccounts, set.TrustedAccounts, set.Organization, deployed.Contains);
            var report = new Report(tree, set);
            var evaluation = BodyEvaluator.Evaluate(
                context.GetControlFlowGraph(block), context.OwningSymbol, context.Compilation, library, context.CancellationToken);
            var texts = new TextValueReader(context.Compilation, library, tree, context.CancellationToken);
            if (library.Sts is { } sts)
            {
                foreach (var reading in SessionReader.Read(evaluation, sts, tree, IsConstant))
                    report.Add(reading);
            }

            foreach (var reading in PolicyReader.Read(evaluation, library, texts, tree))
                report.Add(reading, accounts);
            if (library.Cdk is { } cdk)
            {
                foreach (var reading in MaximumReader.Read(evaluation, cdk, tree))
                    report.Add(reading);
            }

            if (library.Maxima is { } maxima)
            {
                foreach (var reading in RequestMaximumReader.Read(evaluation, maxima, tree))
                    report.Add(reading);
            }

            foreach (var diagnostic in report.Diagnostics())
            {
                if (shared.IsFirst(diagnostic, evaluation.Syntax))
                    context.ReportDiagnostic(diagnostic);
            }

            bool IsConstant(SyntaxNode expression) =>
                SemanticModels.Of(context.Compilation, expression.SyntaxTree).GetConstantValue(expression, context.CancellationToken).HasValue;
        }
    }
}
