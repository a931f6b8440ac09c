using Microsoft.CodeAnalysis;

namespace RoleAnalyzers.Evaluation;

/// <summary>Evaluates one body: what its expressions may hold, at the calls and creations that a reader wants to see.</summary>
internal static class BodyEvaluator
{
    /// <summary>Runs forward over the graph of one body, then over the lambdas and local functions in it.</summary>
    /// <param name="body">A method, constructor, accessor, initialiser or top-level program.</param>
    /// <param name="owner">The member, or the field or property initialised.</param>
    /// <param name="program">The program around it.</param>
    /// <param name="cancellationToken">Ends the evaluation early.</param>
    public static BodyEvaluation Evaluate(MethodBody body, ISymbol owner, SourceProgram program, CancellationToken cancellationToken)
    {
        var run = Run(body, owner, program, depth: 0, cancellationToken);
        var sightings = InOrder(run.Session.Sightings, static one => one.Syntax);
        var storings = InOrder(run.Session.Storings, static one => one.Syntax);
        var handedOut = new Lazy<IReadOnlyDictionary<Allocation, ObjectState>>(() => run.Exit.Reachable(run.Session.Writes.Values.Append(run.Result)));
        return new(body.Graph.OriginalOperation.Syntax, sightings, storings, run.Exit.Scene(), run.Session.Sources, run.Session.Reworked, handedOut);
    }

    /// <summary>The same, for a body that calls lead to.</summary>
    /// <param name="body">The body.</param>
    /// <param name="owner">The member.</param>
    /// <param name="program">The program around it.</param>
    /// <param name="depth">How many calls lead to it.</param>
    /// <param name="cancellationToken">Ends the evaluation early.</param>
    public static BodyRun Run(MethodBody body, ISymbol owner, SourceProgram program, int depth, CancellationToken cancellationToken)
    {
        var session = new EvaluationSession(program, body.Graph.OriginalOperation.Syntax, cancellationToken);
        var frame = new Frame(owner, body.Nested) { Depth = depth, IsObserved = true };
        var (exit, result) = new FlowRunner(session, body.Graph, frame).Run(new FlowState());
        session.RunNested(exit);
        return new(session, exit, result);
    }

    private static ImmutableArray<T> InOrder<T>(List<T> seen, Func<T, SyntaxNode> syntaxOf) =>
        seen.Count < 2 ? seen.ToImmutableArray() : seen.OrderBy(one => syntaxOf(one).SpanStart).ToImmutableArray();
}

/// <summary>A run over a body, with all that it has shown.</summary>
/// <param name="Session">What was seen.</param>
/// <param name="Exit">The state in which the body ends, on whatever way.</param>
/// <param name="Result">What it returns, or what an initialiser gives; null when that is nothing.</param>
internal sealed record BodyRun(EvaluationSession Session, FlowState Exit, Value? Result);
