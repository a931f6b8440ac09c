using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace RoleAnalyzers.Evaluation;

/// <content>
/// Following the program's own code. What a method does whatever it is called with is known once for all calls; where more is known of the
/// arguments and it matters, the method is run again with them.
/// </content>
internal sealed partial class CallEvaluator
{
    /// <summary>What a getter with code of its own gives; null for any other property.</summary>
    public Value? Get(IPropertyReferenceOperation operation, IMethodSymbol getter, Value? receiver, FlowState state, ExpressionEvaluator expressions) =>
        session.Program.Bodies.IsOwn(getter)
            ? Apply(getter, receiver, IsBase(operation.Instance), ArgumentsOf(getter, operation.Arguments, operation.Syntax, state, expressions), state)?.Result
            : LazyValue(operation.Property, receiver, state);

    /// <summary>Runs a setter with code of its own; false when there is none that can be followed.</summary>
    public bool Set(
        IOperation target, IMethodSymbol setter, Value? receiver, Value value, SyntaxNode expression, FlowState state, ExpressionEvaluator expressions) =>
        session.Program.Bodies.IsOwn(setter)
        && Apply(setter, receiver, IsBase((target as IPropertyReferenceOperation)?.Instance), new(setter, [value], expression, [expression]), state) is not null;

    /// <summary>What an operator or conversion of the program's own gives; null for any other.</summary>
    public Value? Operator(
        IMethodSymbol method, ImmutableArray<(Value Value, SyntaxNode Syntax)> operands, IOperation operation, FlowState state, ExpressionEvaluator expressions) =>
        session.Program.Bodies.IsOwn(method)
            ? Apply(
                method, null, isBase: true, new(method, operands.Select(o => o.Value).ToImmutableArray(), operation.Syntax, operands.Select(o => (SyntaxNode?)o.Syntax).ToImmutableArray()), state)?.Result
            : null;

    /// <summary>What a parameter of a primary constructor holds in the members of the object that this is; null when that object was not seen being made.</summary>
    public Value? Captured(IParameterSymbol parameter, FlowState state) =>
        frame.This is ObjectValue { Allocation: var allocation }
        && parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor
        && state.Object(allocation) is { IsOpen: false } known
        && SymbolEqualityComparer.Default.Equals(known.Constructor?.OriginalDefinition, constructor)
            ? known.Arguments[parameter.Ordinal]
            : null;

    /// <summary>What a member holds that nothing has assigned since the object was made: what its initialiser gives. Null when it has none.</summary>
    public Value? InitialMember(ISymbol member, ObjectState known, Value receiver, FlowState state)
    {
        if (!session.Program.Bodies.IsOwn(member) || known.Constructor is null)
            return null;
        session.DependsOnDepth = true;
        if (session.Program.Fields.Initial(member.OriginalDefinition, frame.Depth, session.CancellationToken) is not { } initial)
            return null;

        var map = new Substitution(known.Constructor.OriginalDefinition, receiver, known.Arguments, new(known.Creation, null), new(session.Library));
        state.JoinObjects(map.Map(initial.Objects));
        return map.Map(initial.Value);
    }

    private static bool IsBase(IOperation? instance) => instance is IInstanceReferenceOperation { Syntax: BaseExpressionSyntax };

    /// <summary>A function of the program's own, or one that the framework runs for it.</summary>
    private Value? Followed(
        IInvocationOperation operation, Value? receiver, ObjectEvent called, FlowState state, ExpressionEvaluator expressions)
    {
        var method = operation.TargetMethod;
        if (method.MethodKind == MethodKind.LocalFunction)
            return Follow(method.OriginalDefinition, lambda: null, called.Arguments, state);
        if (method.MethodKind == MethodKind.DelegateInvoke && receiver is FunctionValue function)
            return Call(function, called, state);
        if (AsyncCarriers.FunctionRun(method, receiver, called.Arguments) is var (run, arguments))
            return Call(run, called with { Arguments = arguments, ArgumentSyntax = arguments.Select(static _ => (SyntaxNode?)null).ToImmutableArray() }, state);

        // A constructor that begins with another one, its own or its base's.
        if (method.MethodKind == MethodKind.Constructor)
            return receiver is not null && Construct(method, receiver, called, operation.Arguments, state, expressions) ? Value.Unknown : null;
        if (!IsWorthwhile(operation, receiver, called.Arguments)
            || Apply(method, receiver, IsBase(operation.Instance) || !operation.IsVirtual, called, state) is not var (result, outputs))
        {
            return null;
        }

        AssignOutputs(operation.Arguments, i => outputs[i] ?? Value.Unknown, state, expressions);
        return result;
    }

    /// <summary>
    /// Whether it may tell anything to follow a call: it gives something that is used, it is given an object or function that is known, or it may lead
    /// to something that the readers want to see. Most calls do none of it, and to bind and run what they call would be dear.
    /// </summary>
    private bool IsWorthwhile(IInvocationOperation operation, Value? receiver, ImmutableArray<Value> arguments)
    {
        IOperation outer = operation;
        while (outer.Parent is IAwaitOperation or IConversionOperation or IParenthesizedOperation)
            outer = outer.Parent;
        return (outer.Parent is not IExpressionStatementOperation && MayCarry(operation.TargetMethod.ReturnType))
            || operation.TargetMethod.Parameters.Any(static p => p.RefKind is RefKind.Out or RefKind.Ref)
            || HasObject(receiver, arguments)
            || session.Program.Reach.Includes(operation.TargetMethod);

        static bool MayCarry(ITypeSymbol type) =>
            type.TypeKind != TypeKind.Enum && type.SpecialType is not (SpecialType.System_Void or SpecialType.System_Boolean or SpecialType.System_Char or SpecialType.System_DateTime);
    }

    private Value? Call(FunctionValue function, ObjectEvent called, FlowState state) =>
        function.Method.MethodKind is MethodKind.LocalFunction or MethodKind.AnonymousFunction
            ? Follow(function.Method, function.Lambda, called.Arguments, state)
            : Apply(function.Method, function.Receiver, isBase: false, called, state)?.Result;

    /// <summary>What the property <c>Value</c> of a <see cref="Lazy{T}"/> gives; null for any other property.</summary>
    private Value? LazyValue(IPropertySymbol property, Value? receiver, FlowState state) =>
        property is { Name: "Value", ContainingType: var type } && IsLazy(type) ? LazyContent(receiver, state) : null;

    /// <summary>The value that a <see cref="Lazy{T}"/> makes when it is first asked for; null for any other value.</summary>
    private Value? LazyContent(Value? value, FlowState state) =>
        value is ObjectValue { Allocation: var allocation } && state.Object(allocation) is { Arguments: [FunctionValue function, ..] } lazy && IsLazy(lazy.Type)
            ? Call(function, new(function.Method, [], lazy.Creation, []), state)
            : null;

    private static bool IsLazy(ITypeSymbol? type) =>
        type is { Name: "Lazy", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    /// <summary>A lambda or local function, run in the state that it is called in.</summary>
    private Value? Follow(IMethodSymbol function, IOperation? lambda, ImmutableArray<Value> arguments, FlowState state)
    {
        if (BodyOf(function, lambda) is not var (body, around))
            return Value.Unknown;
        session.DependsOnDepth = true;
        if (frame is { IsObserved: true, Site: null } && function.MethodKind == MethodKind.LocalFunction)
            session.Note(function, body, state, around).NoteCall(arguments);
        if (!frame.MayCall || !session.Enter(function, body))
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
            // A function of this body is looked at once more by itself, and what it sees there is no news; but a callee may tell it more.
            var isObserved = frame.IsObserved && (around.Site is not null || frame.Site is not null);
            var (exit, result) = new FlowRunner(session, body, around with { Owner = function, Depth = frame.Depth + 1, IsObserved = isObserved }).Run(entry);
            state.TakeObjects(exit.Objects);
            session.Escape.OpenTouched(around.Nested, state);
            return result ?? Value.Unknown;
        }
        finally
        {
            session.Leave(function);
        }
    }

    /// <summary>The graph of a lambda or local function, and what the graph around it is run for.</summary>
    private (ControlFlowGraph Graph, Frame Around)? BodyOf(IMethodSymbol function, IOperation? lambda)
    {
        if (lambda is IFlowAnonymousFunctionOperation anonymous && session.Surroundings.TryGetValue(anonymous, out var place))
            return (place.Graph.GetAnonymousFunctionControlFlowGraph(anonymous, session.CancellationToken), place.Frame);

        // A lambda that another body has made, and kept: what it captures there is not known here.
        if (function.MethodKind == MethodKind.AnonymousFunction)
            return session.Program.Bodies.OfLambda(function, session.CancellationToken) is { } kept ? (kept, new(function, NestedFunctions.Of(kept, session.Library, session.CancellationToken)) { Site = frame.Site, Calls = frame.Calls }) : null;

        for (var around = graph; around is not null; around = around.Parent)
        {
            if (around.LocalFunctions.Contains(function))
                return (around.GetLocalFunctionControlFlowGraph(function, session.CancellationToken), frame);
        }

        return null;
    }

    /// <summary>Runs the constructor of an object of the program's own types, and those of its bases; false when that cannot be followed.</summary>
    private bool Construct(
        IMethodSymbol constructor, Value instance, ObjectEvent called, ImmutableArray<IArgumentOperation> arguments, FlowState state, ExpressionEvaluator expressions)
    {
        if (!session.Program.Bodies.IsOwn(constructor))
            return false;
        if (session.Program.Bodies.Has(constructor))
        {
            if (Apply(constructor, instance, isBase: true, called, state) is not var (_, outputs))
                return false;
            AssignOutputs(arguments, i => outputs[i] ?? Value.Unknown, state, expressions);
        }

        SetPositionalMembers(constructor, instance, called, state);

        // A constructor that calls none of its base calls the one without parameters.
        if (BaseCalledUnsaid(constructor) is { } implied)
            Construct(implied, instance, new(implied, [], called.Syntax, []), [], state, expressions);
        return true;
    }

    /// <summary>What the positional members of a base hold; those of the object's own type are told by the constructor that it was created with.</summary>
    private static void SetPositionalMembers(IMethodSymbol constructor, Value instance, ObjectEvent called, FlowState state)
    {
        if (instance is not ObjectValue { Allocation: var allocation } || state.Object(allocation) is not { } known
            || SymbolEqualityComparer.Default.Equals(known.Constructor?.OriginalDefinition, constructor.OriginalDefinition)
            || constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() is not RecordDeclarationSyntax)
        {
            return;
        }

        var members = known.Members;
        foreach (var parameter in constructor.Parameters)
            members = members.SetItem(parameter.Name, new([new(called.Arguments[parameter.Ordinal], called.ArgumentSyntax[parameter.Ordinal] ?? called.Syntax)], MayBeUnset: false));
        state.SetObject(allocation, known with { Members = members });
    }

    private static IMethodSymbol? BaseCalledUnsaid(IMethodSymbol constructor) =>
        constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax()
            is ConstructorDeclarationSyntax { Initializer: not null } or TypeDeclarationSyntax { BaseList.Types: [PrimaryConstructorBaseTypeSyntax, ..] }
            ? null
            : constructor.ContainingType.BaseType?.InstanceConstructors.FirstOrDefault(static c => c.Parameters.IsEmpty);

    /// <summary>Runs a method of the program's own.</summary>
    /// <param name="method">The method, as bound.</param>
    /// <param name="receiver">The instance; null for a static method.</param>
    /// <param name="isBase">Whether no override changes what is run.</param>
    /// <param name="called">The call, with its arguments.</param>
    /// <param name="state">The state, which is changed as the method changes it.</param>
    /// <returns>What it returns, and what it leaves in its parameters; null when it is not followed.</returns>
    private (Value Result, ImmutableArray<Value?> Outputs)? Apply(IMethodSymbol method, Value? receiver, bool isBase, ObjectEvent called, FlowState state)
    {
        receiver = receiver is null ? null : NotNull(receiver);
        session.DependsOnDepth |= receiver is ObjectValue || session.Program.Bodies.IsOwn(method);
        if (!frame.MayCall || receiver is ChoiceValue)
            return null;
        var type = (receiver as ObjectValue) is { Allocation: var allocation } ? state.Object(allocation)?.Type : null;
        if (session.Program.Callees.Of(method, type, isBase) is not { } callee || callee.Parameters.Length != called.Arguments.Length)
            return null;
        var chain = new CallChain(called.Syntax, frame.Calls);
        if (!state.HoldsMembers && !HasObject(receiver, called.Arguments) && !(GivesSomething(callee) && AnyIsKnown(receiver, called.Arguments)))
        {
            if (session.Program.Summaries.Of(callee, frame.Depth + 1, session.CancellationToken) is not { } summary)
                return null;
            if (!TellsMore(summary, receiver, called.Arguments))
                return Substitute(summary, callee, receiver, called, chain, state);
        }

        return session.Program.Bodies.Of(callee, session.CancellationToken) is { } body && session.Enter(callee, body.Graph)
            ? Run(callee, body, receiver, called, chain, state)
            : null;
    }

    /// <summary>The one object that the value can be, if it is not null: on null no call is made.</summary>
    private static Value NotNull(Value value) =>
        value is ChoiceValue choice && choice.Alternatives.Where(static one => one is not NullValue).ToList() is [var only] ? only : value;

    /// <summary>Whether the method gets an object: it may change it, and has to be run to see.</summary>
    private static bool HasObject(Value? receiver, ImmutableArray<Value> arguments) =>
        arguments.Any(IsObject) || (receiver is not (null or ThisValue) && IsObject(receiver));

    private static bool IsObject(Value value) =>
        value is ObjectValue or FunctionValue or TupleValue || (value is ChoiceValue choice && choice.Alternatives.Any(IsObject));

    /// <summary>Whether more is known of what the method gets than a name of it.</summary>
    private static bool AnyIsKnown(Value? receiver, ImmutableArray<Value> arguments)
    {
        foreach (var argument in arguments)
        {
            if (IsKnown(argument))
                return true;
        }

        return receiver is not null && IsKnown(receiver);

        static bool IsKnown(Value value) => value is not (UnknownValue or ParameterValue or ThisValue or MemberValue or CallValue);
    }

    /// <summary>Whether something comes of a call whatever the method does, so that it need not be summarised to tell.</summary>
    private static bool GivesSomething(IMethodSymbol method) => !method.ReturnsVoid && !(method.IsAsync && method.ReturnType is INamedTypeSymbol { Arity: 0 });

    /// <summary>Whether the method, run with these arguments, may show more than it does with any.</summary>
    private static bool TellsMore(Summary summary, Value? receiver, ImmutableArray<Value> arguments)
    {
        if (summary.HandsOut)
            return true;
        return !summary.IsInert
            && (AnyIsKnown(receiver, arguments)
                || (summary.HasSightings && (arguments.Any(MayBeCredentials) || (receiver is not null && MayBeCredentials(receiver)))));

        // Text and numbers that are not known tell a callee nothing; an object of a library may be what a session was got with.
        static bool MayBeCredentials(Value value) =>
            (value switch { CallValue call => call.Method.ReturnType, MemberValue { Member: IPropertySymbol property } => property.Type, MemberValue { Member: IFieldSymbol field } => field.Type, _ => null })
            is { SpecialType: SpecialType.None, IsValueType: false };
    }

    private (Value Result, ImmutableArray<Value?> Outputs) Substitute(
        Summary summary, IMethodSymbol callee, Value? receiver, ObjectEvent called, CallChain chain, FlowState state)
    {
        var map = new Substitution(callee, receiver, called.Arguments, chain, new(session.Library));
        var home = HomeOf(callee, called);
        state.TakeObjects(Home(map.Map(summary.Objects)));
        if (summary.ReachesOut)
            RunUnknown(state);
        foreach (var member in summary.Writes.Members)
            state.ForgetMember(member);
        return (Arrive(summary.Result is null ? Value.Unknown : map.Map(summary.Result), home), summary.Outputs.Select(o => o is null ? null : Arrive(map.Map(o), home)).ToImmutableArray());

        IEnumerable<KeyValuePair<Allocation, ObjectState>> Home(IEnumerable<KeyValuePair<Allocation, ObjectState>> objects) =>
            home is null ? objects : home.Map(objects);
    }

    private (Value Result, ImmutableArray<Value?> Outputs)? Run(
        IMethodSymbol callee, MethodBody body, Value? receiver, ObjectEvent called, CallChain chain, FlowState state)
    {
        try
        {
            var entry = state.ForCallee();
            foreach (var parameter in callee.Parameters)
                entry.SetVariable(parameter, called.Arguments[parameter.Ordinal]);
            var home = HomeOf(callee, called);
            var inner = new Frame(callee, body.Nested)
            {
                This = receiver,
                Site = frame.Site ?? home?.Site,
                Calls = chain,
                Depth = frame.Depth + 1,
                IsObserved = frame.IsObserved,
            };
            var (exit, result) = new FlowRunner(session, body.Graph, inner).Run(entry);
            var changed = exit.ObjectsChangedSince(state);
            state.TakeObjects(home is null ? changed : home.Map(changed));
            state.TakeMembers(exit);
            return (
                Arrive(result ?? Value.Unknown, home),
                callee.Parameters.Select(p => p.RefKind is RefKind.Out or RefKind.Ref ? Arrive(exit.Variable(p) ?? Value.Unknown, home) : null).ToImmutableArray());
        }
        finally
        {
            session.Leave(callee);
        }
    }

    /// <summary>What gives the values of a callee their places in the body that is looked at; null inside of a callee, where they keep theirs.</summary>
    private Homecoming? HomeOf(IMethodSymbol callee, ObjectEvent called) =>
        frame.Site is null ? new(session, new(called.Syntax, callee, called.Arguments, called.ArgumentSyntax)) : null;

    private Value Arrive(Value value, Homecoming? home)
    {
        if (home is null)
            return value;
        var arrived = home.Map(value);
        if (value.Written is { } source && arrived.Written is { } place && place != source)
            session.Sources[place] = source;
        return arrived;
    }
}
