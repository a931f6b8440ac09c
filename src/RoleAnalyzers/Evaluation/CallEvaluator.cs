using System.Runtime.InteropServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace RoleAnalyzers.Evaluation;

/// <summary>
/// Calls and creations: the program's own code is followed, a few framework methods are computed, everything else is an opaque value that
/// remembers what was called with what.
/// </summary>
internal sealed partial class CallEvaluator(EvaluationSession session, ControlFlowGraph graph, Frame frame)
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
        var called = ArgumentsOf(method, operation.Arguments, operation.Syntax, state, expressions);
        var (arguments, syntax) = (called.Arguments, called.ArgumentSyntax);

        var isWanted = session.Library.IsWanted(method);
        var isOwn = session.Program.Bodies.IsOwn(method);
        if (isWanted && isOwn)
            See(operation, method, receiver, arguments, syntax, Result(operation, method, receiver, arguments), state);
        if (Followed(operation, receiver, called, state, expressions) is { } followed)
            return followed;
        if (Computed(operation, method, receiver, arguments, state) is { } computed)
            return computed;
        if (TextCalls.IsOfText(method) && _texts.Call(called, receiver, state.Present) is { } text)
            return text;

        var result = session.Library.IsFactory(method)
            ? ExpressionEvaluator.Allocate(
                operation,
                new() { Type = method.ReturnType, Creation = operation.Syntax, Constructor = method, Arguments = arguments },
                frame,
                state)
            : Result(operation, method, receiver, arguments);
        if (isWanted && !isOwn)
            See(operation, method, receiver, arguments, syntax, result, state);
        if (session.Library.StoredBy(method) is { Ordinal: var stored })
            Store(method, arguments[stored], operation.Syntax, state);
        Affect(method, receiver, called, state);
        AssignOutputs(operation.Arguments, static _ => Value.Unknown, state, expressions);
        return result;
    }

    public Value Create(IObjectCreationOperation operation, FlowState state, ExpressionEvaluator expressions)
    {
        if (operation.Constructor is not { } constructor)
            return expressions.DefaultVisit(operation, state);
        var called = ArgumentsOf(constructor, operation.Arguments, operation.Syntax, state, expressions);
        var arguments = called.Arguments;
        if (Arithmetic.Creation(constructor, arguments) is { } computed)
            return computed with { Written = operation.Syntax };

        var result = ExpressionEvaluator.Allocate(
            operation,
            new() { Type = operation.Type, Creation = operation.Syntax, Constructor = constructor, Arguments = arguments },
            frame,
            state);
        if (session.Library.IsWanted(constructor))
            See(operation, constructor, null, arguments, called.ArgumentSyntax, result, state);
        if (Construct(constructor, result, called, operation.Arguments, state, expressions))
            return result;
        if (session.Escape.IsUnknownCode(constructor) && !constructor.IsImplicitlyDeclared && !constructor.ContainingType.IsRecord)
        {
            foreach (var argument in arguments)
                session.Escape.Open(argument, state);
            if (session.Program.Bodies.Has(constructor))
                session.Escape.Open(result, state);
            RunUnknown(state);
        }

        AssignOutputs(operation.Arguments, static _ => Value.Unknown, state, expressions);
        return result;
    }

    /// <summary>Notes a call, creation or setting that the readers want to see, with everything in it as the body that is looked at has it.</summary>
    public void See(
        IOperation operation, IMethodSymbol method, Value? receiver, ImmutableArray<Value> arguments, ImmutableArray<SyntaxNode?> syntax, Value result, FlowState state)
    {
        if (!frame.IsObserved)
            return;
        if (frame.Site is not { } site)
        {
            session.Sightings.Add(new(operation, method, receiver, arguments, syntax, result, state.Scene()));
            return;
        }

        var map = new Homecoming(session, site);
        var places = syntax.Zip(arguments, (node, value) => node is null ? null : map.Place(node, value)).ToImmutableArray();
        var objects = map.Map(state.Reachable(arguments.Append(receiver).Append(result))).ToDictionary(static p => p.Key, static p => p.Value);
        session.Sightings.Add(new(
            operation, method, receiver is null ? null : map.Map(receiver), map.Map(arguments), places, map.Map(result), new Scene(objects))
        { Site = site });
    }

    /// <summary>Notes what the body itself stores where a reader wants to see it.</summary>
    /// <param name="place">The field or property, or the method that stores.</param>
    /// <param name="value">The value, or what makes it.</param>
    /// <param name="syntax">The expression assigned, or the call.</param>
    /// <param name="state">The state, which stays as it is: what makes the value runs later.</param>
    public void Store(ISymbol place, Value value, SyntaxNode syntax, FlowState state)
    {
        if (frame is not { IsObserved: true, Site: null })
            return;
        var later = state.Clone();
        session.Storings.Add(new(place, Made(value, syntax, later) ?? value, syntax, later.Scene()));
    }

    /// <summary>What a function or a <see cref="Lazy{T}"/> gives when it is asked; null for any other value.</summary>
    private Value? Made(Value value, SyntaxNode syntax, FlowState state)
    {
        if (value is not FunctionValue { Method: var method } function)
            return LazyContent(value, state);
        var unknown = method.Parameters.Select(static _ => Value.Unknown).ToImmutableArray();
        var unwritten = method.Parameters.Select(static _ => (SyntaxNode?)null).ToImmutableArray();
        return Call(function, new(method, unknown, syntax, unwritten), state) ?? Value.Unknown;
    }

    /// <summary><c>receiver[index] = value</c>: a call of the indexer's setter.</summary>
    public void SetElement(
        IPropertyReferenceOperation indexer, Value receiver, Value value, SyntaxNode expression, FlowState state, ExpressionEvaluator expressions)
    {
        if (indexer.Property.SetMethod is not { } setter)
            return;
        var called = ArgumentsOf(setter, indexer.Arguments, expression, state, expressions);
        var last = setter.Parameters.Length - 1;
        if (last < 0)
            return;
        called = called with { Arguments = called.Arguments.SetItem(last, value), ArgumentSyntax = called.ArgumentSyntax.SetItem(last, expression) };
        if (Apply(setter, receiver, isBase: indexer.Instance is IInstanceReferenceOperation { Syntax: BaseExpressionSyntax }, called, state) is null)
            Affect(setter, receiver, called, state);
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
                return ExpressionEvaluator.Allocate(operation, original with { IsOpen = original.IsOpen }, frame, state);
            case "GetValueOrDefault" when Nullables.IsNullable(method.ContainingType) && receiver is not null:
                return Values.Map(receiver, arguments, static (one, arguments) => one is NullValue ? (arguments.IsEmpty ? new NumberValue(0, 0) : arguments[0]) : one);
            case "get_HasValue" when Nullables.IsNullable(method.ContainingType) && receiver is not null:
                return Nullables.HasValue(receiver);
            case "Empty" when method is { IsStatic: true, Parameters.Length: 0, ContainingType.Name: "Array" or "Enumerable" } && !session.Escape.IsUnknownCode(method):
                return ExpressionEvaluator.Allocate(operation, new() { Type = operation.Type, Creation = operation.Syntax }, frame, state);
            case "ToString" when receiver is TextValue && arguments.IsEmpty:
                return receiver;
            case "ToArray" or "ToList" when method.ContainingType?.Name == "Enumerable" && arguments is [ObjectValue collection]:
                return collection;
        }

        return method.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true }
            ? Arithmetically(method, receiver, arguments)
            : null;
    }

    /// <summary>Computes with each combination of alternatives.</summary>
    private static Value? Arithmetically(IMethodSymbol method, Value? receiver, ImmutableArray<Value> arguments)
    {
        if (receiver is not ChoiceValue && !arguments.Any(static a => a is ChoiceValue))
            return Arithmetic.Call(method, receiver, arguments);
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
            if (Arithmetic.Call(method, one, given) is not { } result)
                return null;
            Values.AddAlternatives(results, result);
        }

        return Values.Choice(results);
    }

    private static Value Result(IInvocationOperation operation, IMethodSymbol method, Value? receiver, ImmutableArray<Value> arguments) =>
        receiver is not null && TextCalls.ReturnsReceiver(method) ? receiver
        : receiver is ChoiceValue choice
            ? Values.Map(choice, (method, arguments, operation.Syntax), static (one, x) => Opaque(x.method, one, x.arguments, x.Syntax))
            : Opaque(method, receiver, arguments, operation.Syntax);

    /// <summary>What a call that is not followed does to the objects that it is given.</summary>
    private void Affect(IMethodSymbol method, Value? receiver, ObjectEvent called, FlowState state)
    {
        // A library runs the functions that it is given on what it has been given: `list.ForEach(r => r.Seconds = 1)`.
        if (session.Escape.IsUnknownCode(method) || MayChange(called.Arguments))
        {
            foreach (var argument in called.Arguments)
                session.Escape.Open(argument, state);
            if (receiver is not null)
                session.Escape.Open(receiver, state);
            RunUnknown(state);
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
                session.ReachesOut |= !session.IsMadeHere(allocation);
            }
            else
            {
                session.ReachesOut = true;
            }
        }
    }

    /// <summary>Whether there is a function among the arguments that changes what it is given.</summary>
    private bool MayChange(ImmutableArray<Value> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument is FunctionValue { Method: var function } && frame.Nested.ChangesArguments(function))
                return true;
        }

        return false;
    }

    /// <summary>Code runs that is not followed: it may change whatever it can reach, the fields of this instance too.</summary>
    private void RunUnknown(FlowState state)
    {
        session.ReachesOut = true;
        session.Escape.OpenShared(state);
        state.ForgetMembers();
    }

    private static void AssignOutputs(
        ImmutableArray<IArgumentOperation> arguments, Func<int, Value> output, FlowState state, ExpressionEvaluator expressions)
    {
        foreach (var argument in arguments)
        {
            if (argument.Parameter is { RefKind: RefKind.Out or RefKind.Ref, Ordinal: var ordinal })
                expressions.Assign(argument.Value, output(ordinal), argument.Syntax, state);
        }
    }

    private static ObjectEvent ArgumentsOf(
        IMethodSymbol method, ImmutableArray<IArgumentOperation> arguments, SyntaxNode call, FlowState state, ExpressionEvaluator expressions)
    {
        var values = new Value[method.Parameters.Length];
        var syntax = new SyntaxNode?[values.Length];
        for (var i = 0; i < values.Length; i++)
            values[i] = Value.Unknown;

        foreach (var argument in arguments)
        {
            var value = argument.Parameter is { RefKind: RefKind.Out } ? Value.Unknown : expressions.Evaluate(argument.Value, state);
            if (argument.Parameter is not { Ordinal: var ordinal } || ordinal >= values.Length)
                continue;
            values[ordinal] = value;
            syntax[ordinal] = argument.ArgumentKind == ArgumentKind.Explicit
                ? argument.Syntax is ArgumentSyntax { Expression: var expression } ? expression : argument.Syntax
                : null;
        }

        return new(method, ImmutableCollectionsMarshal.AsImmutableArray(values), call, ImmutableCollectionsMarshal.AsImmutableArray(syntax));
    }
}
