using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using RoleAnalyzers.Delegations;
using RoleAnalyzers.Evaluation;
using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Reading;
using RoleAnalyzers.Reading.Cdk;
using RoleAnalyzers.Reading.Sdk;
using RoleAnalyzers.Reading.Text;

namespace RoleAnalyzers.Analyzers;

/// <summary>Reads what the evaluation of a body saw, and asks the rules about it.</summary>
/// <param name="program">The program around the bodies.</param>
/// <param name="library">The libraries that it references.</param>
/// <param name="options">The options of its files.</param>
/// <param name="mentions">Where files say how a role is named, as found before.</param>
internal sealed class BodyInspector(
    SourceProgram program, Library library, OptionsReader options, ConditionalWeakTable<SyntaxTree, DeclaredRoles.FileMentions> mentions)
{
    private readonly DeclaredRoles _declaredRoles = new(program, library, mentions);
    private readonly DeployedAccounts _deployed = new(program.Compilation);
    private readonly BoundaryMentions _boundaries = new(program.Compilation);
    private readonly KeptReader _kept = new(program);
    private readonly ConcurrentDictionary<IMethodSymbol, ImmutableHashSet<(string Id, SyntaxNode Met)>> _said = new(SymbolEqualityComparer.Default);

    public SourceProgram Program => program;

    /// <summary>What the rules say about a body.</summary>
    public Report Inspect(BodyEvaluation evaluation, CancellationToken cancellationToken) =>
        Inspect(evaluation, callee => SaidOf(callee, cancellationToken), cancellationToken);

    private Report Inspect(
        BodyEvaluation evaluation, Func<IMethodSymbol, ImmutableHashSet<(string Id, SyntaxNode Met)>> said, CancellationToken cancellationToken)
    {
        var tree = evaluation.Syntax.SyntaxTree;
        var set = options.Of(tree);
        var accounts = new Accounts(set.OwnAccounts, set.TrustedAccounts, set.Organization, _deployed.Contains);
        var report = new Report(tree, set, new(evaluation, said));
        var texts = new TextValueReader(program.Compilation, library, evaluation, cancellationToken);
        if (library.Sts is { } sts)
        {
            foreach (var reading in SessionReader.Read(evaluation, sts, name => _declaredRoles.Named(name, cancellationToken), IsConstant))
                report.Add(reading, accounts);
            foreach (var reading in KeyReader.Read(evaluation, sts))
                report.Add(reading);
            foreach (var reading in _kept.Read(evaluation, sts, cancellationToken))
                report.Add(reading);
        }

        foreach (var reading in PolicyReader.Read(evaluation, library, texts, tree))
            report.Add(reading, accounts);
        if (library.Cdk is { } cdk)
        {
            foreach (var reading in MaximumReader.Read(evaluation, cdk))
                report.Add(reading);
            foreach (var reading in PermissionsReader.Read(evaluation, cdk, texts, _boundaries))
                report.AddPermissions(reading);
            foreach (var reading in GrantReader.Read(evaluation, cdk))
                report.Add(reading);
        }

        if (library.Permissions is { } permissions)
        {
            foreach (var reading in PolicyTextReader.Read(evaluation, TakesPermissions, library, texts, tree))
                report.AddPermissions(reading);

            bool TakesPermissions(IMethodSymbol method) => permissions.IsWanted(method) && !(IamRequests.MayBeBoundary(method) && _boundaries.Any);
        }

        if (library.Maxima is { } maxima)
        {
            foreach (var reading in RequestMaximumReader.Read(evaluation, maxima, tree))
                report.Add(reading);
        }

        return report;

        bool IsConstant(SyntaxNode expression) =>
            SemanticModels.Of(program.Compilation, expression.SyntaxTree).GetConstantValue(expression, cancellationToken).HasValue;
    }

    /// <summary>
    /// What is said about a method's own body, and about what it calls. Asked only when a call of it has a finding. It is not asked what these
    /// say in turn: a caller wants to know all that shows there, and methods may call each other.
    /// </summary>
    private ImmutableHashSet<(string Id, SyntaxNode Met)> SaidOf(IMethodSymbol method, CancellationToken cancellationToken)
    {
        if (_said.TryGetValue(method, out var known))
            return known;
        // What is generated for a declaration is never reported itself: what is wrong with it shows at the calls.
        var said = program.Bodies.Of(method, cancellationToken) is { } body
            && !GeneratedFile.IsOne(body.Graph.OriginalOperation.Syntax.SyntaxTree)
            && program.Evaluations.Of(body.Graph.OriginalOperation, method, cancellationToken) is { } evaluation
            ? Inspect(evaluation, static _ => [], cancellationToken).Said
            : [];
        return _said.GetOrAdd(method, said);
    }
}
