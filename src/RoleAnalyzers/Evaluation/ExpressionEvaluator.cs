using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Evaluation;

/// <summary>
/// Evaluates the operations of a block, one after the other, against a state that they change. An operation that is not
/// understood is unknown, and what it is given may have been changed by it.
/// </summary>
internal sealed partial class ExpressionEvaluator(EvaluationSession session, ControlFlowGraph graph, Frame frame)
    : OperationVisitor<FlowState, Value>
{
    private readonly CallEvaluator _calls = new(session, graph, frame);

    private readonly Texts _texts = new(session.Library);

    /// <summary>Runs a block to its end and gives its branch value, if it has one.</summary>
    public Value? Run(BasicBlock block, FlowState state, Action? afterEach = null)
    {
        foreach (var operation in block.Operations)
        {
            Evaluate(operation, state);
            afterEach?.Invoke();
        }

        return block.BranchValue is { } value ? Evaluate(value, state) : null;
    }

    /// <summary>What the expression may hold.</summary>
    public Value Evaluate(IOperation? operation, FlowState state)
    {
        if (operation is null)
            return Value.Unknown;
        // What the graph keeps for later was written before.
        var isKept = operation is IFlowCaptureReferenceOperation { Id: var id } && state.Captured(id) is not null;
        if (!isKept && operation.ConstantValue is { HasValue: true, Value: var constant })
            return Values.OfConstant(constant, operation.Type, WrittenAt(operation));
        return operation.Accept(this, state) ?? Value.Unknown;
    }

    public override Value DefaultVisit(IOperation operation, FlowState state)
    {
        foreach (var child in operation.ChildOperations)
            session.Escape.Open(Evaluate(child, state), state);
        return Value.Unknown;
    }

    public override Value VisitExpressionStatement(IExpressionStatementOperation operation, FlowState state) =>
        Evaluate(operation.Operation, state);

    public override Value VisitParenthesized(IParenthesizedOperation operation, FlowState state) =>
        Evaluate(operation.Operand, state);

    public override Value VisitReturn(IReturnOperation operation, FlowState state)
    {
        var value = Evaluate(operation.ReturnedValue, state);
        if (operation.Kind == OperationKind.YieldReturn && operation.ReturnedValue is { Syntax: var syntax })
        {
            var elements = Yielded(graph, frame);
            var known = state.Object(elements) ?? new() { Type = null, Creation = elements.Syntax };
            state.SetObject(elements, known with { Events = ObjectJoin.Append(known.Events, new(null, [value], syntax, [syntax])) });
        }

        return value;
    }

    /// <summary>The collection that an iterator gives.</summary>
    public static Allocation Yielded(ControlFlowGraph graph, Frame frame) => new(graph.OriginalOperation.Syntax, OperationKind.YieldReturn, frame.Calls);

    // --- Names -----------------------------------------------------------------------------------------------------

    public override Value VisitLocalReference(ILocalReferenceOperation operation, FlowState state) =>
        frame.Nested.IsWrittenInside(operation.Local) ? Value.Unknown : state.Variable(operation.Local) ?? Value.Unknown;

    public override Value VisitParameterReference(IParameterReferenceOperation operation, FlowState state) =>
        frame.Nested.IsWrittenInside(operation.Parameter)
            ? Value.Unknown
            : state.Variable(operation.Parameter) ?? _calls.Captured(operation.Parameter, state) ?? new ParameterValue(operation.Parameter);

    public override Value VisitInstanceReference(IInstanceReferenceOperation operation, FlowState state) =>
        frame.This ?? new ThisValue(operation.Type);

    public override Value VisitFieldReference(IFieldReferenceOperation operation, FlowState state)
    {
        var field = operation.Field;
        if (operation.Instance is not null)
        {
            return Values.Map(Evaluate(operation.Instance, state), (Expressions: this, field, state), static (receiver, x) => receiver switch
            {
                TupleValue tuple when TupleIndex(x.field) is { } index && index < tuple.Items.Length => tuple.Items[index],
                ThisValue => x.Expressions.Own(x.field, receiver, x.state),
                _ => x.Expressions.ReadMember(x.field, x.field.Name, receiver, x.state),
            });
        }

        return Arithmetic.Field(field) ?? Own(field, null, state);
    }

    /// <summary>
    /// What a field, or a property without code of its own, of this instance or a static one holds: what this body has assigned, else what can be told
    /// whatever code has run.
    /// </summary>
    private Value Own(ISymbol member, Value? receiver, FlowState state) =>
        state.Variable(member) ?? session.FieldOf(member, frame, state) ?? new MemberValue(member, receiver);

    public override Value VisitPropertyReference(IPropertyReferenceOperation operation, FlowState state)
    {
        var property = operation.Property;
        var receiver = operation.Instance is null ? null : Evaluate(operation.Instance, state);
        if (property.GetMethod is { } getter && _calls.Get(operation, getter, receiver, state, this) is { } got)
            return got;
        if (receiver is null)
            return Own(property, null, state);
        if (property.IsIndexer)
        {
            foreach (var argument in operation.Arguments)
                Evaluate(argument.Value, state);
            HandOutParts(receiver, state);
            return Value.Unknown;
        }

        if (Nullables.HasValue(property))
            return Nullables.HasValue(receiver);
        return Values.Map(receiver, (Expressions: this, property, state), static (one, x) =>
            AsyncCarriers.Property(x.property, one)
            ?? Arithmetic.Property(x.property, one)
            ?? Collections.Current(x.property, one, x.state)
            ?? (one is ThisValue ? x.Expressions.Own(x.property, one, x.state) : x.Expressions.ReadMember(x.property, x.property.Name, one, x.state)));
    }

    public override Value VisitArrayElementReference(IArrayElementReferenceOperation operation, FlowState state)
    {
        var array = Evaluate(operation.ArrayReference, state);
        var index = operation.Indices.Length == 1 ? Evaluate(operation.Indices[0], state) : Value.Unknown;
        return Collections.ElementAt(array, index, state);
    }

    public override Value VisitFlowCaptureReference(IFlowCaptureReferenceOperation operation, FlowState state) =>
        state.Captured(operation.Id)?.Value ?? Value.Unknown;

    public override Value VisitFlowCapture(IFlowCaptureOperation operation, FlowState state)
    {
        var value = Evaluate(operation.Value, state);
        state.SetCapture(operation.Id, new(value, operation.Value));
        return value;
    }

    // --- Values ----------------------------------------------------------------------------------------------------

    public override Value VisitConversion(IConversionOperation operation, FlowState state)
    {
        var value = Evaluate(operation.Operand, state);
        if (operation.OperatorMethod is { } method)
            return _calls.Operator(method, [(value, operation.Operand.Syntax)], operation, state, this) ?? Values.Map(value, (method, operation.Syntax), static (one, x) => CallEvaluator.Opaque(x.method, null, [one], x.Syntax));
        return operation.Type?.SpecialType is { } type and not SpecialType.None && value is not (ObjectValue or TextValue)
            ? Values.Map(value, operation.Type, static (one, type) => ConvertTo(one, type))
            : value;
    }

    public override Value VisitBinaryOperator(IBinaryOperation operation, FlowState state)
    {
        var left = Evaluate(operation.LeftOperand, state);
        var right = Evaluate(operation.RightOperand, state);
        if (operation.OperatorMethod is { } method
            && _calls.Operator(method, [(left, operation.LeftOperand.Syntax), (right, operation.RightOperand.Syntax)], operation, state, this) is { } computed)
        {
            return computed;
        }

        return Binary(
            operation.OperatorKind, left, operation.LeftOperand.Syntax, right, operation.RightOperand.Syntax, operation.Type, operation.Syntax, operation.OperatorMethod);
    }

    public override Value VisitUnaryOperator(IUnaryOperation operation, FlowState state)
    {
        var value = Evaluate(operation.Operand, state);
        return Values.Map(value, one => (operation.OperatorKind, one) switch
        {
            (UnaryOperatorKind.Minus, _) => Arithmetic.Negate(one),
            (UnaryOperatorKind.Plus, _) => one,
            (UnaryOperatorKind.Not, ConstantValue { Constant: bool truth }) => Arithmetic.Boolean(!truth),
            _ => Value.Unknown,
        });
    }

    public override Value VisitTuple(ITupleOperation operation, FlowState state)
    {
        var items = ImmutableArray.CreateBuilder<Value>(operation.Elements.Length);
        foreach (var element in operation.Elements)
            items.Add(Evaluate(element, state));
        return new TupleValue(items.ToImmutable());
    }

    public override Value VisitInterpolatedString(IInterpolatedStringOperation operation, FlowState state)
    {
        Value text = new TextValue(PolicyText.Empty) { Written = operation.Syntax };
        foreach (var part in operation.Parts)
        {
            var next = part switch
            {
                IInterpolatedStringTextOperation literal => Evaluate(literal.Text, state),
                IInterpolationOperation { Alignment: null, FormatString: null, Expression: var expression } => Evaluate(expression, state),
                IInterpolationOperation { Expression: var expression } => Formatted(Evaluate(expression, state)),
                _ => Value.Unknown,
            };
            text = _texts.Concatenate(text, operation.Syntax, next, part.Syntax, operation.Syntax);
        }

        return text;
    }

    public override Value VisitDefaultValue(IDefaultValueOperation operation, FlowState state) =>
        operation.Type?.IsReferenceType == true || Nullables.IsNullable(operation.Type) ? new NullValue { Written = operation.Syntax } : Value.Unknown;

    public override Value VisitIsNull(IIsNullOperation operation, FlowState state) =>
        Values.Map(Nullables.HasValue(Evaluate(operation.Operand, state)), one =>
            one is ConstantValue { Constant: bool hasValue } ? Arithmetic.Boolean(!hasValue) : one);

    public override Value VisitIsPattern(IIsPatternOperation operation, FlowState state)
    {
        var value = Evaluate(operation.Value, state);
        // A variable of the pattern is only read where the pattern has matched.
        Declare(operation.Pattern, Patterns.Matched(operation.Pattern, value), state);
        return Patterns.Matches(operation.Pattern, value);
    }

    public override Value VisitIsType(IIsTypeOperation operation, FlowState state)
    {
        Evaluate(operation.ValueOperand, state);
        return Value.Unknown;
    }

    public override Value VisitFlowAnonymousFunction(IFlowAnonymousFunctionOperation operation, FlowState state)
    {
        session.Surroundings[operation] = (graph, frame);
        if (frame.IsObserved)
            session.Note(operation.Symbol, graph.GetAnonymousFunctionControlFlowGraph(operation, session.CancellationToken), state, frame).NoteEscape();
        session.Escape.OpenTouched(frame.Nested, state);
        return new FunctionValue(operation.Symbol, operation);
    }

    public override Value VisitMethodReference(IMethodReferenceOperation operation, FlowState state)
    {
        var receiver = operation.Instance is null ? null : Evaluate(operation.Instance, state);
        return new FunctionValue(operation.Method, null, receiver);
    }

    public override Value VisitDelegateCreation(IDelegateCreationOperation operation, FlowState state) =>
        Evaluate(operation.Target, state);

    // --- Calls and creations ---------------------------------------------------------------------------------------

    public override Value VisitAwait(IAwaitOperation operation, FlowState state) => Evaluate(operation.Operation, state);

    public override Value VisitInvocation(IInvocationOperation operation, FlowState state) => _calls.Invoke(operation, state, this);

    public override Value VisitObjectCreation(IObjectCreationOperation operation, FlowState state) => _calls.Create(operation, state, this);

    public override Value VisitAnonymousObjectCreation(IAnonymousObjectCreationOperation operation, FlowState state)
    {
        var members = ImmutableDictionary<string, MemberState>.Empty;
        foreach (var initializer in operation.Initializers)
        {
            if (initializer is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.Name: var name } } assignment)
                members = members.SetItem(name, new([new(Evaluate(assignment.Value, state), AssignedExpression(assignment))], MayBeUnset: false));
        }

        return Allocate(operation, new() { Type = operation.Type, Creation = operation.Syntax, Members = members }, frame, state);
    }

    public override Value VisitArrayCreation(IArrayCreationOperation operation, FlowState state)
    {
        foreach (var size in operation.DimensionSizes)
            Evaluate(size, state);
        var isKnown = operation.Initializer is not null || operation.DimensionSizes is [{ ConstantValue: { HasValue: true, Value: 0 } }];
        return AllocateElements(operation, operation.Initializer?.ElementValues ?? [], isKnown, state);
    }

    public override Value VisitCollectionExpression(ICollectionExpressionOperation operation, FlowState state) =>
        AllocateElements(operation, operation.Elements, isKnown: true, state);

    /// <summary>Puts a new object into the state. The same creation a second time, around a loop, makes a new object of the same name.</summary>
    public static ObjectValue Allocate(IOperation operation, ObjectState created, Frame frame, FlowState state)
    {
        var allocation = frame.Allocation(operation);
        state.SetObject(allocation, created);
        return new ObjectValue(allocation) { Written = operation.Syntax };
    }

    private ObjectValue AllocateElements(IOperation operation, ImmutableArray<IOperation> elements, bool isKnown, FlowState state)
    {
        var events = ImmutableArray.CreateBuilder<ObjectEvent>(elements.Length);
        var isOpen = !isKnown;
        foreach (var element in elements)
        {
            if (element is ISpreadOperation { Operand: var operand })
            {
                var collection = Evaluate(operand, state);
                var spread = state.Present.Elements(collection);
                isOpen |= !spread.IsComplete;
                foreach (var one in spread)
                    events.Add(new(null, [one.Value], one.Syntax, [one.Syntax]));
            }
            else
            {
                events.Add(new(null, [Evaluate(element, state)], element.Syntax, [element.Syntax]));
            }
        }

        return Allocate(operation, new() { Type = operation.Type, Creation = operation.Syntax, Events = events.ToImmutable(), IsOpen = isOpen }, frame, state);
    }

    private Value Binary(
        BinaryOperatorKind kind, Value left, SyntaxNode leftSyntax, Value right, SyntaxNode rightSyntax, ITypeSymbol? type, SyntaxNode syntax, IMethodSymbol? method)
    {
        if (kind == BinaryOperatorKind.Add && type?.SpecialType == SpecialType.System_String)
            return _texts.Concatenate(left, leftSyntax, right, rightSyntax, syntax);
        var isOwn = method is null || Arithmetic.IsTimeSpan(method.ContainingType) || method.ContainingType?.SpecialType == SpecialType.System_String;
        return Values.Map(left, right, (isOwn, kind, type, method, syntax), static (l, r, x) =>
            x.isOwn ? Arithmetic.Binary(x.kind, l, r, x.type) : CallEvaluator.Opaque(x.method!, null, [l, r], x.syntax));
    }

    /// <summary>A value written with a format or an alignment: a word of deployment stays one, anything else is a hole.</summary>
    private static Value Formatted(Value value) => value is TextValue ? Value.Unknown : value is MemberValue or CallValue ? value : Value.Unknown;

    private static Value ConvertTo(Value value, ITypeSymbol type) => value switch
    {
        NumberValue number => Arithmetic.Convert(number, type),
        ConstantValue { Constant: var constant } when type.SpecialType is not (SpecialType.System_Object or SpecialType.System_String)
            && Arithmetic.TryConvert(constant, out var number) => new NumberValue(number, number),
        _ => value,
    };

    private Value ReadMember(ISymbol member, string name, Value receiver, FlowState state)
    {
        if (Values.Nesting(receiver) >= Values.MostNesting)
            return Value.Unknown;
        Value opaque = new MemberValue(member, receiver);
        if (receiver is NumberValue or NullValue)
            return name == "Value" ? receiver : Value.Unknown;
        if (receiver is not ObjectValue { Allocation: var allocation } || state.Object(allocation) is not { } known)
        {
            return name == "Value" && Nullables.IsNullable(member.ContainingType) ? receiver
                : (session.Program.Bodies.IsOwn(member) ? session.FieldOf(member, frame, state) : null) ?? opaque;
        }

        if (!known.Members.TryGetValue(name, out var assigned))
            return known.IsOpen ? opaque : PositionalMember(known, name) ?? _calls.InitialMember(member, known, receiver, state) ?? opaque;
        var value = assigned.Assignments[0].Value;
        for (var i = 1; i < assigned.Assignments.Length; i++)
            value = Values.Join(value, assigned.Assignments[i].Value);
        return assigned.MayBeUnset ? Values.Join(value, opaque) : value;
    }

    /// <summary>The parts of what a factory has made are not followed: once one of them is handed out, it may be changed.</summary>
    private static void HandOutParts(Value value, FlowState state)
    {
        foreach (var one in Scene.Alternatives(value))
        {
            if (one is ObjectValue { Allocation: var allocation } && state.Object(allocation) is { Constructor.MethodKind: not MethodKind.Constructor } known)
                state.SetObject(allocation, known with { IsOpen = true });
        }
    }

    /// <summary>A record's positional member holds what its constructor was given.</summary>
    private static Value? PositionalMember(ObjectState created, string name)
    {
        if (created.Constructor is not { } constructor)
            return null;
        foreach (var parameter in constructor.Parameters)
        {
            if (parameter.Name == name && parameter.Ordinal < created.Arguments.Length && constructor.ContainingType.IsRecord)
                return created.Arguments[parameter.Ordinal];
        }

        return null;
    }

    private static int? TupleIndex(IFieldSymbol field)
    {
        if (!field.ContainingType.IsTupleType)
            return null;
        var elements = field.ContainingType.TupleElements;
        for (var i = 0; i < elements.Length; i++)
        {
            if (elements[i].Name == field.Name || elements[i].CorrespondingTupleField?.Name == field.Name)
                return i;
        }

        return null;
    }

    /// <summary>Where a constant is written: at the initialiser of the constant that is named, if that is in the same file.</summary>
    private static SyntaxNode WrittenAt(IOperation operation)
    {
        ISymbol? named = operation switch
        {
            IFieldReferenceOperation { Field: var field } => field,
            ILocalReferenceOperation { Local: var local } => local,
            _ => null,
        };
        return named?.DeclaringSyntaxReferences.FirstOrDefault() is { } reference
            && reference.SyntaxTree == operation.Syntax.SyntaxTree
            && reference.GetSyntax() is VariableDeclaratorSyntax { Initializer: { } initializer }
            ? initializer.Value
            : operation.Syntax;
    }
}
