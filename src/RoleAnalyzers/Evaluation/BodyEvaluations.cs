using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace RoleAnalyzers.Evaluation;

/// <summary>
/// What the evaluation of each body saw. A body that declares a role is asked about for what it says itself and for the roles that others name. Only what
/// others asked about is remembered, as long as the body's operation, which the semantic model of its file keeps: to keep all would keep the
/// objects of every body alive.
/// </summary>
internal sealed class BodyEvaluations(SourceProgram program)
{
    private readonly ConditionalWeakTable<IOperation, BodyEvaluation> _known = new();

    /// <summary>What the evaluation of the body sees, for the body's own sake; null when the operation is no body's.</summary>
    /// <param name="root">The operation, without a parent, that the body is.</param>
    /// <param name="owner">The member, or the field or property initialised.</param>
    /// <param name="cancellationToken">Ends the evaluation early.</param>
    public BodyEvaluation? Of(IOperation root, ISymbol owner, CancellationToken cancellationToken) =>
        _known.TryGetValue(root, out var known) ? known
        : program.Bodies.OfRoot(root, cancellationToken) is { } body ? BodyEvaluator.Evaluate(body, owner, program, cancellationToken)
        : null;

    /// <summary>The same, for somebody who may not be the only one to ask.</summary>
    public BodyEvaluation? Remembered(IOperation root, ISymbol owner, CancellationToken cancellationToken) =>
        Of(root, owner, cancellationToken) is { } evaluation ? _known.GetValue(root, _ => evaluation) : null;
}
