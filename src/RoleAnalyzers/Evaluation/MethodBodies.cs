using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace RoleAnalyzers.Evaluation;

/// <summary>
/// The flow graphs of the program's own methods, constructors, accessors, operators and initialisers. Each lives as long as the operation that it is made of,
/// which the semantic model of the file keeps: it lengthens no model's life.
/// </summary>
/// <param name="compilation">The compilation.</param>
/// <param name="library">What the readers know of libraries.</param>
/// <param name="graphMade">Told the root operation of each graph that is made.</param>
internal sealed class MethodBodies(Compilation compilation, ILibrary library, Action<IOperation>? graphMade = null)
{
    private readonly ConditionalWeakTable<IOperation, MethodBody> _bodies = new();

    /// <summary>Whether the member is declared in this compilation.</summary>
    public bool IsOwn(ISymbol member) => SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, compilation.Assembly);

    /// <summary>Whether the method is declared in this compilation and has a body here.</summary>
    public bool Has(IMethodSymbol method) => SyntaxOf(method) is not null;

    /// <summary>The method's body; null when there is none: it is abstract, extern, partial without a body, or of a library.</summary>
    public MethodBody? Of(IMethodSymbol method, CancellationToken cancellationToken)
    {
        if (SyntaxOf(method) is not { } syntax)
            return null;
        return SemanticModels.Of(compilation, syntax.SyntaxTree).GetOperation(syntax, cancellationToken) is { Parent: null } root ? Remembered(root, cancellationToken) : null;
    }

    /// <summary>
    /// The body of a member, or the initialiser, that an operation without a parent is, for the one who looks at it for its own sake; null for any other
    /// operation. A method's is remembered, since a call may lead to it; others only when they are asked for as something that others use.
    /// </summary>
    public MethodBody? OfRoot(IOperation root, CancellationToken cancellationToken) =>
        root is IMethodBodyOperation ? Remembered(root, cancellationToken)
        : _bodies.TryGetValue(root, out var known) ? known
        : Make(root, cancellationToken);

    private MethodBody? Remembered(IOperation root, CancellationToken cancellationToken) =>
        _bodies.TryGetValue(root, out var known) ? known
        : Make(root, cancellationToken) is { } body ? _bodies.GetValue(root, _ => body)
        : null;

    private MethodBody? Make(IOperation root, CancellationToken cancellationToken) =>
        GraphOf(root, cancellationToken) is { } graph ? new(graph, NestedFunctions.Of(graph, library, cancellationToken)) : null;

    /// <summary>The graph of a member, by its root operation; null when it is none that has a graph.</summary>
    private ControlFlowGraph? GraphOf(IOperation root, CancellationToken cancellationToken)
    {
        graphMade?.Invoke(root);
        return root switch
        {
            IMethodBodyOperation body => ControlFlowGraph.Create(body, cancellationToken),
            IConstructorBodyOperation body => ControlFlowGraph.Create(body, cancellationToken),
            IBlockOperation body => ControlFlowGraph.Create(body, cancellationToken),
            IFieldInitializerOperation field => ControlFlowGraph.Create(field, cancellationToken),
            IPropertyInitializerOperation property => ControlFlowGraph.Create(property, cancellationToken),
            IParameterInitializerOperation parameter => ControlFlowGraph.Create(parameter, cancellationToken),
            _ => null,
        };
    }

    /// <summary>The graph of a lambda that stands in a method's body or in the initialiser of a field or property; null when it is not found there.</summary>
    public ControlFlowGraph? OfLambda(IMethodSymbol lambda, CancellationToken cancellationToken)
    {
        if (lambda.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is not { } syntax)
            return null;
        var around = lambda.ContainingSymbol switch
        {
            IMethodSymbol method => Of(method, cancellationToken)?.Graph,
            IFieldSymbol or IPropertySymbol => OfInitializer(lambda.ContainingSymbol, cancellationToken)?.Graph,
            _ => null,
        };
        var operation = around?.Blocks
            .SelectMany(static block => block.Operations.Append(block.BranchValue))
            .SelectMany(static one => one?.DescendantsAndSelf() ?? [])
            .OfType<IFlowAnonymousFunctionOperation>()
            .FirstOrDefault(one => one.Syntax == syntax);
        return operation is null ? null : around!.GetAnonymousFunctionControlFlowGraph(operation, cancellationToken);
    }

    /// <summary>The initialiser of a field or property; null when it has none, or one that does not bind.</summary>
    public MethodBody? OfInitializer(ISymbol member, CancellationToken cancellationToken)
    {
        if (FieldSources.InitializerOf(member, cancellationToken) is not { } initializer)
            return null;
        return SemanticModels.Of(compilation, initializer.SyntaxTree).GetOperation(initializer, cancellationToken) is { Parent: null } root
            ? Remembered(root, cancellationToken)
            : null;
    }

    private SyntaxNode? SyntaxOf(IMethodSymbol method)
    {
        if (!IsOwn(method))
            return null;
        var declaration = (method.PartialImplementationPart ?? method).DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();
        return declaration switch
        {
            BaseMethodDeclarationSyntax { Body: not null } or BaseMethodDeclarationSyntax { ExpressionBody: not null } => declaration,
            AccessorDeclarationSyntax { Body: not null } or AccessorDeclarationSyntax { ExpressionBody: not null } => declaration,
            ArrowExpressionClauseSyntax => declaration,
            // A primary constructor that calls its base's.
            TypeDeclarationSyntax { ParameterList: not null, BaseList.Types: [PrimaryConstructorBaseTypeSyntax, ..] } => declaration,
            _ => null,
        };
    }
}

/// <summary>The body of a member of the program's own.</summary>
/// <param name="Graph">Its flow graph.</param>
/// <param name="Nested">What the functions inside it do to its variables.</param>
internal sealed record MethodBody(ControlFlowGraph Graph, NestedFunctions Nested);
