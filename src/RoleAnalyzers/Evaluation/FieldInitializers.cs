using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace RoleAnalyzers.Evaluation;

/// <summary>
/// The values of <c>static readonly</c> fields, from their initialisers: the only fields that hold the same thing whatever
/// code has run, unless a static constructor sets them.
/// </summary>
internal sealed class FieldInitializers(Compilation compilation, ILibrary library, CancellationToken cancellationToken)
{
    private readonly Dictionary<IFieldSymbol, (Value Value, FlowState State)?> _known = new(SymbolEqualityComparer.Default);

    /// <summary>The value and the objects that it brings along; null when it is not known.</summary>
    public (Value Value, FlowState State)? ValueOf(IFieldSymbol field)
    {
        if (!field.IsStatic || !field.IsReadOnly)
            return null;
        if (_known.TryGetValue(field, out var known))
            return known;
        _known[field] = null; // An initialiser that leads back to itself is unknown.
        return _known[field] = Evaluate(field);
    }

    private (Value Value, FlowState State)? Evaluate(IFieldSymbol field)
    {
        if (field.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is not VariableDeclaratorSyntax { Initializer: { } initializer }
            || field.ContainingType.StaticConstructors.Any(c => !c.IsImplicitlyDeclared))
        {
            return null;
        }

        var operation = SemanticModels.Of(compilation, initializer.SyntaxTree).GetOperation(initializer, cancellationToken);
        if (operation is not IFieldInitializerOperation { Parent: null } root)
            return null;
        var graph = ControlFlowGraph.Create(root, cancellationToken);
        var session = new EvaluationSession(library, NestedFunctions.Of(graph, library, cancellationToken), this, cancellationToken);
        var run = new FlowRunner(session, graph, field, depth: 1).Run(new FlowState(), isObserved: false);
        return run.Exit.Variable(field) is { } value ? (value, run.Exit) : null;
    }
}
