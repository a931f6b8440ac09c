using Microsoft.CodeAnalysis;

namespace RoleAnalyzers.Evaluation;

/// <summary>Looks at the body that a node is part of, wherever in the program that is.</summary>
internal static class EnclosingBody
{
    /// <summary>What the evaluation of the body sees; null where the node is part of none.</summary>
    /// <param name="model">The model of the node's file.</param>
    /// <param name="inBody">The node.</param>
    /// <param name="program">The program.</param>
    /// <param name="cancellationToken">Ends the evaluation early.</param>
    public static BodyEvaluation? Evaluate(SemanticModel model, SyntaxNode inBody, SourceProgram program, CancellationToken cancellationToken) =>
        OperationOf(model, inBody, cancellationToken) is { } operation && OwnerOf(model, inBody, cancellationToken) is { } owner
            ? program.Evaluations.Remembered(RootOf(operation), owner, cancellationToken)
            : null;

    /// <summary>The operation that the whole body around this one is.</summary>
    public static IOperation RootOf(IOperation operation)
    {
        var root = operation;
        while (root.Parent is { } parent)
            root = parent;
        return root;
    }

    /// <summary>The innermost operation that the node is part of: a mere name is none by itself.</summary>
    private static IOperation? OperationOf(SemanticModel model, SyntaxNode node, CancellationToken cancellationToken) =>
        node.AncestorsAndSelf().Select(one => model.GetOperation(one, cancellationToken)).FirstOrDefault(static operation => operation is not null);

    /// <summary>The member that a node is part of, or the field or property that it initialises.</summary>
    private static ISymbol? OwnerOf(SemanticModel model, SyntaxNode node, CancellationToken cancellationToken)
    {
        var owner = model.GetEnclosingSymbol(node.SpanStart, cancellationToken);
        while (owner is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction })
            owner = owner.ContainingSymbol;
        return owner;
    }
}
