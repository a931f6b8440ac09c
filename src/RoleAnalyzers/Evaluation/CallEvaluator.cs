using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace RoleAnalyzers.Evaluation;

/// <summary>
/// Calls and creations: local functions and lambdas are followed, a few framework methods are computed, everything else is an
/// opaque value that remembers what was called with what.
/// </summary>
internal sealed class CallEvaluator(EvaluationSession session, ControlFlowGraph graph, int depth, bool isObserved)
{
    private readonly TextCalls _texts = new(session.Library);

    /// <summary>The result of a call that is not followed.</summary>
    public static Value Opaque(IMethodSymbol method, Value? receiver, ImmutableArray<Value> arguments, SyntaxNode syntax)
    {
        if (Values.Nesting(receiver) >= Values.MostNesting || arguments.Any(a => Values.Nesting(a) >= Values.MostNesting))
            return Value.Unknown;
        return new CallValue(method, receiver, arguments) { Written = syntax };
    }

    public Value Invoke(IInvocationOperation operation, FlowState state, ExpressionEvaluator expressions)
    {
        var method = operation.TargetMethod;
        var receiver = operation.Instance is null ? null : expressions.Evaluate(operation.Instance, state);
        var (arguments, syntax) = ArgumentsOf(method, operation.Arguments, state, expressions);

        if (Followed(method, receiver, arguments, state) is { } followed)
            return followed;
        if (Computed(operation, method, receiver, arguments, state) is { } computed)
            return computed;
        if (_texts.Call(new(method, arguments, operation.Syntax, syntax), receiver, state.Present) is { } text)
            return text;

        var result = session.Library.IsFactory(method)
            ? ExpressionEvaluator.Allocate(
                operation,
                new() { Type = method.ReturnType, Creation = operation.Syntax, Constructor = method, Arguments = arguments },
                state)
            : Result(operation, method, receiver, arguments);
        if (isObserved && session.Library.IsWanted(method))
            session.Sightings.Add(new(operation, method, receiver, arguments, syntax, result, state.Scene()));
        Affect(method, receiver, new(method, arguments, operation.Syntax, syntax), state);
        AssignOutputs(operation.Arguments, state, expressions);
        return result;
    }

    public Value Create(IObjectCreationOperation operation, FlowState state, ExpressionEvaluator expressions)
    {
        if (operation.Constructor is not { } constructor)
            return expressions.DefaultVisit(operation, state);
        var (arguments, syntax) = ArgumentsOf(constructor, operation.Arguments, state, expressions);
        if (Arithmetic.Creation(constructor, arguments) is { } computed)
            return computed with { Written = operation.Syntax };

        if (!constructor.IsImplicitlyDeclared && !constructor.ContainingType.IsRecord && session.Escape.IsUnknownCode(constructor))
        {
            foreach (var argument in arguments)
                session.Escape.Open(argument, state);
            session.Escape.OpenShared(state);
        }

        var result = ExpressionEvaluator.Allocate(
            operation,
            new() { Type = operation.Type, Creation = operation.Syntax, Constructor = constructor, Arguments = arguments },
            state);
        if (isObserved && session.Library.IsWanted(constructor))
            session.Sightings.Add(new(operation, constructor, null, arguments, syntax, result, state.Scene()));
        AssignOutputs(operation.Arguments, state, expressions);
        return result;
    }

    /// <summary><c>receiver[index] = value</c>: a call of the indexer's setter.</summary>
    public void SetElement(
        IPropertyReferenceOperation indexer, Value receiver, Value value, SyntaxNode expression, FlowState state, ExpressionEvaluator expressions)
    {
        if (indexer.Property.SetMethod is not { } setter)
            return;
        var (arguments, syntax) = ArgumentsOf(setter, indexer.Arguments, state, expressions);
        var last = setter.Parameters.Length - 1;
        if (last >= 0)
            Affect(setter, receiver, new(setter, arguments.SetItem(last, value), expression, syntax.SetItem(last, expression)), state);
    }

    /// <summary>A local function, a lambda in a variable, or a function handed to <c>Task.Run</c>.</summary>
    private Value? Followed(IMethodSymbol method, Value? receiver, ImmutableArray<Value> arguments, FlowState state)
    {
        if (method.MethodKind == MethodKind.LocalFunction)
            return Follow(method.OriginalDefinition, lambda: null, arguments, state);
        if (method.MethodKind == MethodKind.DelegateInvoke && receiver is FunctionValue called)
            return Follow(called.Method, called.Lambda, arguments, state);
        if (AsyncCarriers.RunsFunction(method) && !arguments.IsEmpty && arguments[0] is FunctionValue run)
            return Follow(run.Method, run.Lambda, ImmutableArray<Value>.Empty, state);
        return null;
    }

    private Value? Follow(IMethodSymbol function, IOperation? lambda, ImmutableArray<Value> arguments, FlowState state)
    {
        if (function.MethodKind is not (MethodKind.LocalFunction or MethodKind.AnonymousFunction))
            return null;
        if (BodyOf(function, lambda) is not { } body)
            return Value.Unknown;
        if (isObserved && function.MethodKind == MethodKind.LocalFunction)
            session.Note(function, body, state).NoteCall(arguments);
        if (depth >= FlowRunner.MostDepth || !session.Enter(function))
        {
            foreach (var argument in arguments)
                session.Escape.Open(argument, state);
            return Value.Unknown;
        }

        try
        {
            var entry = state.Clone();
            foreach (var parameter in function.Parameters)
                entry.SetVariable(parameter, parameter.Ordinal < arguments.Length ? arguments[parameter.Ordinal] : new ParameterValue(parameter));
            var (exit, result) = new FlowRunner(session, body, function, depth + 1).Run(entry, isObserved: false);
            state.TakeObjects(exit);
            session.Escape.OpenTouched(session.Nested, state);
            return result ?? Value.Unknown;
        }
        finally
        {
            session.Leave(function);
        }
    }

    private ControlFlowGraph? BodyOf(IMethodSymbol function, IOperation? lambda)
    {
        if (lambda is IFlowAnonymousFunctionOperation anonymous)
        {
            return session.Surroundings.TryGetValue(anonymous, out var around)
                ? around.GetAnonymousFunctionControlFlowGraph(anonymous, session.CancellationToken)
                : null;
        }

        for (var around = graph; around is not null; around = around.Parent)
        {
            if (around.LocalFunctions.Contains(function))
                return around.GetLocalFunctionControlFlowGraph(function, session.CancellationToken);
        }

        return null;
    }

    /// <summary>Framework calls whose result is a value of ours.</summary>
    private Value? Computed(
        IInvocationOperation operation, IMethodSymbol method, Value? receiver, ImmutableArray<Value> arguments, FlowState state)
    {
        if (AsyncCarriers.Call(method, receiver, arguments) is { } carried)
            return carried;
        switch (method.Name)
        {
            // `with` on a record class.
            case "<Clone>$" when receiver is ObjectValue { Allocation: var allocation } && state.Object(allocation) is { } original:
                return ExpressionEvaluator.Allocate(operation, original with { IsOpen = original.IsOpen }, state);
            case "GetValueOrDefault" when Nullables.IsNullable(method.ContainingType) && receiver is not null:
                return Values.Map(receiver, one => one is NullValue ? (arguments.IsEmpty ? new NumberValue(0, 0) : arguments[0]) : one);
            case "get_HasValue" when Nullables.IsNullable(method.ContainingType) && receiver is not null:
                return Nullables.HasValue(receiver);
            case "Empty" when method is { IsStatic: true, Parameters.Length: 0, ContainingType.Name: "Array" or "Enumerable" } && !session.Escape.IsUnknownCode(method):
                return ExpressionEvaluator.Allocate(operation, new() { Type = operation.Type, Creation = operation.Syntax }, state);
            case "ToString" when receiver is TextValue && arguments.IsEmpty:
                return receiver;
            case "ToArray" or "ToList" when method.ContainingType?.Name == "Enumerable" && arguments is [ObjectValue collection]:
                return collection;
        }

        return method.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true }
            ? Spread(arguments, receiver, (r, a) => Arithmetic.Call(method, r, a))
            : null;
    }

    /// <summary>Computes with each combination of alternatives.</summary>
    private static Value? Spread(ImmutableArray<Value> arguments, Value? receiver, Func<Value?, ImmutableArray<Value>, Value?> function)
    {
        var combinations = new List<(Value? Receiver, ImmutableArray<Value> Arguments)>();
        foreach (var one in receiver is null ? [null] : Scene.Alternatives(receiver).Cast<Value?>())
            combinations.Add((one, ImmutableArray<Value>.Empty));
        foreach (var argument in arguments)
        {
            combinations = combinations.SelectMany(c => Scene.Alternatives(argument).Select(a => (c.Receiver, c.Arguments.Add(a)))).ToList();
            if (combinations.Count > Values.MostAlternatives)
                return null;
        }

        var results = ImmutableArray.CreateBuilder<Value>();
        foreach (var (one, given) in combinations)
        {
            if (function(one, given) is not { } result)
                return null;
            Values.AddAlternatives(results, result);
        }

        return Values.Choice(results);
    }

    private static Value Result(IInvocationOperation operation, IMethodSymbol method, Value? receiver, ImmutableArray<Value> arguments) =>
        receiver is not null && TextCalls.ReturnsReceiver(method) ? receiver
        : receiver is ChoiceValue choice
            ? Values.Map(choice, one => Opaque(method, one, arguments, operation.Syntax))
            : Opaque(method, receiver, arguments, operation.Syntax);

    /// <summary>What a call that is not followed does to the objects that it is given.</summary>
    private void Affect(IMethodSymbol method, Value? receiver, ObjectEvent called, FlowState state)
    {
        // A library runs the functions that it is given on what it has been given: `list.ForEach(r => r.Seconds = 1)`.
        if (session.Escape.IsUnknownCode(method) || called.Arguments.Any(a => a is FunctionValue function && session.Nested.ChangesArguments(function.Method)))
        {
            foreach (var argument in called.Arguments)
                session.Escape.Open(argument, state);
            if (receiver is not null)
                session.Escape.Open(receiver, state);
            session.Escape.OpenShared(state);
            return;
        }

        if (receiver is null or ThisValue)
            return;
        var alternatives = Scene.Alternatives(receiver);
        foreach (var one in alternatives)
        {
            if (one is ObjectValue { Allocation: var allocation } && state.Object(allocation) is { } known)
            {
                var added = alternatives.Length == 1 ? called : called with { IsConditional = true };
                state.SetObject(allocation, known with { Events = ObjectJoin.Append(known.Events, added) });
            }
        }
    }

    private static void AssignOutputs(ImmutableArray<IArgumentOperation> arguments, FlowState state, ExpressionEvaluator expressions)
    {
        foreach (var argument in arguments)
        {
            if (argument.Parameter is { RefKind: RefKind.Out or RefKind.Ref })
                expressions.Assign(argument.Value, Value.Unknown, argument.Syntax, state);
        }
    }

    private static (ImmutableArray<Value> Values, ImmutableArray<SyntaxNode?> Syntax) ArgumentsOf(
        IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments, FlowState state, ExpressionEvaluator expressions)
    {
        var values = ImmutableArray.CreateBuilder<Value>(method.Parameters.Length);
        var syntax = ImmutableArray.CreateBuilder<SyntaxNode?>(method.Parameters.Length);
        for (var i = 0; i < method.Parameters.Length; i++)
        {
            values.Add(Value.Unknown);
            syntax.Add(null);
        }

        foreach (var argument in arguments)
        {
            var value = argument.Parameter is { RefKind: RefKind.Out } ? Value.Unknown : expressions.Evaluate(argument.Value, state);
            if (argument.Parameter is not { Ordinal: var ordinal } || ordinal >= values.Count)
                continue;
            values[ordinal] = value;
            syntax[ordinal] = argument.ArgumentKind == ArgumentKind.Explicit
                ? argument.Syntax is ArgumentSyntax { Expression: var expression } ? expression : argument.Syntax
                : null;
        }

        return (values.ToImmutable(), syntax.ToImmutable());
    }
}
