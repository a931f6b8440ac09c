using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace RoleAnalyzers.Evaluation;

/// <summary>
/// What lambdas and local functions of a body do to the variables around them. They may run at any time after they are created,
/// so a variable that one of them writes is unknown everywhere, and one that the body writes again later is unknown inside them.
/// </summary>
internal sealed class NestedFunctions
{
    private readonly HashSet<ISymbol> _writtenInside = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _touchedInside = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, (int Count, int Last)> _writes = new(SymbolEqualityComparer.Default);

    private readonly HashSet<ISymbol> _calledInside = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> _changingArguments = new(SymbolEqualityComparer.Default);
    private readonly Escape _escape;

    private NestedFunctions(bool isEmpty, ILibrary library)
    {
        IsEmpty = isEmpty;
        _escape = new(library);
    }

    /// <summary>True for a body without lambdas and local functions, the usual case.</summary>
    public bool IsEmpty { get; }

    /// <summary>Looks once through the body, and only when it has functions in it.</summary>
    public static NestedFunctions Of(ControlFlowGraph graph, ILibrary library, CancellationToken cancellationToken)
    {
        var root = graph.OriginalOperation;
        var hasNested = !graph.LocalFunctions.IsEmpty;
        foreach (var operation in root.Descendants())
        {
            if (hasNested)
                break;
            hasNested = operation is IAnonymousFunctionOperation;
        }

        var nested = new NestedFunctions(!hasNested, library);
        if (hasNested)
            nested.Collect(root, isInside: false, cancellationToken);
        return nested;
    }

    /// <summary>Whether a lambda or local function writes the variable.</summary>
    public bool IsWrittenInside(ISymbol variable) => !IsEmpty && _writtenInside.Contains(variable);

    /// <summary>Whether calls of a local function may exist that the body around it does not show: it is handed on, or called inside another.</summary>
    public bool IsCalledInside(IMethodSymbol function) => _calledInside.Contains(function);

    /// <summary>Whether a function changes the objects that it is given.</summary>
    public bool ChangesArguments(IMethodSymbol function) => _changingArguments.Contains(function);

    /// <summary>The variables whose objects a lambda or local function may change.</summary>
    public IEnumerable<ISymbol> TouchedInside => _touchedInside;

    /// <summary>Whether a function at the position may see more than one value of the variable.</summary>
    public bool MayChangeAround(ISymbol variable, int position) =>
        IsWrittenInside(variable) || (_writes.TryGetValue(variable, out var writes) && writes.Count > 1 && writes.Last > position);

    private void Collect(IOperation operation, bool isInside, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        switch (operation)
        {
            case IAnonymousFunctionOperation or ILocalFunctionOperation:
                isInside = true;
                break;
            case IVariableDeclaratorOperation { Symbol: var symbol }:
                Write(symbol, operation, isInside: false);
                break;
            case IDeclarationPatternOperation { DeclaredSymbol: { } symbol }:
                Write(symbol, operation, isInside: false);
                break;
            case IAssignmentOperation { Target: var target, Value: var value }:
                Target(target, isInside);
                if (isInside)
                    Touch(value);
                break;
            case IIncrementOrDecrementOperation { Target: var target }:
                Target(target, isInside);
                break;
            case IArgumentOperation { Parameter.RefKind: RefKind.Out or RefKind.Ref, Value: var target }:
                Target(target, isInside);
                break;
            case IMethodReferenceOperation { Method: { MethodKind: MethodKind.LocalFunction } function }:
                _calledInside.Add(function);
                break;
            case IInvocationOperation invocation when isInside:
                Call(invocation);
                break;
        }

        foreach (var child in operation.ChildOperations)
            Collect(child, isInside, cancellationToken);
    }

    private void Call(IInvocationOperation invocation)
    {
        if (invocation.TargetMethod.MethodKind == MethodKind.LocalFunction)
            _calledInside.Add(invocation.TargetMethod.OriginalDefinition);
        var isUnknown = _escape.IsUnknownCode(invocation.TargetMethod);
        if (invocation.Instance is { } instance && (isUnknown || Escape.IsMutator(invocation.TargetMethod.Name)))
            Touch(instance);
        if (!isUnknown)
            return;
        foreach (var argument in invocation.Arguments)
            Touch(argument.Value);
    }

    private void Target(IOperation target, bool isInside)
    {
        switch (target)
        {
            case ITupleOperation tuple:
                foreach (var element in tuple.Elements)
                    Target(element, isInside);
                break;
            case IDeclarationExpressionOperation { Expression: var declared }:
                Target(declared, isInside);
                break;
            case ILocalReferenceOperation { Local: var local }:
                Write(local, target, isInside);
                break;
            case IParameterReferenceOperation { Parameter: var parameter }:
                Write(parameter, target, isInside);
                break;
            case IMemberReferenceOperation { Instance: { } instance } when isInside:
                Touch(instance);
                break;
        }
    }

    private void Write(ISymbol symbol, IOperation at, bool isInside)
    {
        var position = at.Syntax.SpanStart;
        _writes[symbol] = _writes.TryGetValue(symbol, out var writes) ? (writes.Count + 1, Math.Max(writes.Last, position)) : (1, position);
        if (isInside && !IsDeclaredInside(symbol, at))
            _writtenInside.Add(symbol);
    }

    /// <summary>Whether the function around the operation is the one that owns the variable.</summary>
    private static bool IsDeclaredInside(ISymbol symbol, IOperation at)
    {
        for (var around = at.Parent; around is not null; around = around.Parent)
        {
            var function = around switch
            {
                IAnonymousFunctionOperation lambda => lambda.Symbol,
                ILocalFunctionOperation local => local.Symbol,
                _ => null,
            };
            if (function is not null)
                return SymbolEqualityComparer.Default.Equals(symbol.ContainingSymbol, function);
        }

        return false;
    }

    /// <summary>Notes the variable at the root of <c>a.b.c</c>.</summary>
    private void Touch(IOperation operation)
    {
        var root = operation;
        while (root is IMemberReferenceOperation { Instance: { } instance })
            root = instance;
        while (root is IConversionOperation { Operand: var operand })
            root = operand;
        if (root is ILocalReferenceOperation { Local: var local } && !IsDeclaredInside(local, operation))
            _touchedInside.Add(local);
        else if (root is IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol function })
            _changingArguments.Add(function);
    }
}
