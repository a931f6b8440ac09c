using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using RoleAnalyzers.Evaluation;
using RoleAnalyzers.Iam.Rules;
using RoleAnalyzers.Reading;
using RoleAnalyzers.Reading.Sdk;

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
            .Concat(RuleCatalog.KeyRules.Select(r => r.Rule))
            .Concat(RuleCatalog.KeptCredentialsRules.Select(r => r.Rule))
            .Concat(RuleCatalog.DeclaredMaximumRules.Select(r => r.Rule))
            .Concat(RuleCatalog.TrustPolicyRules.Select(r => r.Rule))
            .Concat(RuleCatalog.PermissionsPolicyRules.Select(r => r.Rule))
            .Concat(RuleCatalog.RoleGrantRules.Select(r => r.Rule))
            .Distinct().Select(Descriptors.Of),
    ];

    // Kept by file, so that after an edit only the file that was edited is looked through again.
    private readonly ConditionalWeakTable<SyntaxTree, CallReach.FileNames> _names = new();
    private readonly ConditionalWeakTable<SyntaxTree, DeclaredRoles.FileMentions> _mentions = new();

    /// <summary>Told the root operation of each flow graph that is made, which is what a body costs that is looked at.</summary>
    internal Action<IOperation>? GraphMade { get; init; }

    private protected override void Start(CompilationStartAnalysisContext context)
    {
        if (LibraryOf(context.Compilation, context.Options) is not { } library)
            return;
        var options = new OptionsReader(context.Options.AnalyzerConfigOptionsProvider);
        var inspector = new BodyInspector(new(context.Compilation, library, _names, GraphMade), library, options, _mentions);
        var shared = new SharedPlaces();
        var kinds = ImmutableArray.Create(OperationKind.Invocation, OperationKind.ObjectCreation, OperationKind.SimpleAssignment);
        if (library.Sts is not null)
            kinds = kinds.AddRange(OperationKind.CoalesceAssignment, OperationKind.FieldInitializer, OperationKind.PropertyInitializer);
        context.RegisterOperationBlockStartAction(start =>
        {
            var body = new Body(inspector, library, shared);
            start.RegisterOperationAction(body.Look, kinds);
            start.RegisterOperationBlockEndAction(body.End);
        });
    }

    /// <summary>
    /// The operation blocks of one member while the driver walks through them: one block for most, two for a constructor with
    /// an initialiser, which are one root and one graph.
    /// </summary>
    private sealed class Body(BodyInspector inspector, Library library, SharedPlaces shared)
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
            // A call that gives nothing cannot tell the callee more than it knows by itself.
            var isWanted = method is not null
                && (library.IsWanted(method) || library.StoredBy(method) is not null || (!method.Parameters.IsEmpty && inspector.Program.Reach.Includes(method)));
            if (isWanted || (library.Sts is { } sts && KeptReader.MayKeep(context.Operation, sts)))
                Note(context.Operation);
        }

        public void End(OperationBlockAnalysisContext context)
        {
            if (_roots.IsEmpty)
                return;
            var done = new HashSet<IOperation>();
            foreach (var block in context.OperationBlocks)
            {
                var root = EnclosingBody.RootOf(block);
                if (_roots.Contains(root) && done.Add(root))
                    Analyze(root, context);
            }
        }

        private void Note(IOperation operation) =>
            ImmutableInterlocked.Update(ref _roots, static (roots, root) => roots.Add(root), EnclosingBody.RootOf(operation));

        private void Analyze(IOperation root, OperationBlockAnalysisContext context)
        {
            if (inspector.Program.Evaluations.Of(root, context.OwningSymbol, context.CancellationToken) is not { } evaluation)
                return;
            foreach (var diagnostic in inspector.Inspect(evaluation, context.CancellationToken).Diagnostics())
            {
                if (shared.IsFirst(diagnostic, evaluation.Syntax))
                    context.ReportDiagnostic(diagnostic);
            }
        }
    }
}
