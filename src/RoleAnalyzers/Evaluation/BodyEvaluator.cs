using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace RoleAnalyzers.Evaluation;

/// <summary>Evaluates one body: what its expressions may hold, at the calls and creations that a reader wants to see.</summary>
internal static class BodyEvaluator
{
    /// <summary>Runs forward over the graph of one body, then over the lambdas and local functions in it.</summary>
    /// <param name="graph">The graph of a method, constructor, accessor, initialiser or top-level program.</param>
    /// <param name="owner">The member, or the field or property initialised.</param>
    /// <param name="compilation">Asked for the initialisers of fields that the body names.</param>
    /// <param name="library">What the readers know of libraries.</param>
    /// <param name="cancellationToken">Ends the evaluation early.</param>
    public static BodyEvaluation Evaluate(
        ControlFlowGraph graph, ISymbol owner, Compilation compilation, ILibrary library, CancellationToken cancellationToken)
    {
        var fields = new FieldInitializers(compilation, library, cancellationToken);
        var session = new EvaluationSession(library, NestedFunctions.Of(graph, library, cancellationToken), fields, cancellationToken);
        var exit = new FlowRunner(session, graph, owner, depth: 0).Run(new FlowState(), isObserved: true).Exit;
        session.RunNested(exit);
        var sightings = session.Sightings.OrderBy(s => s.Operation.Syntax.SpanStart).ToImmutableArray();
        return new(graph.OriginalOperation.Syntax, sightings, exit.Scene());
    }
}
