using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace RoleAnalyzers.Evaluation;

/// <content>What changes the state: assignments to variables, members and elements, and the variables that patterns declare.</content>
internal sealed partial class ExpressionEvaluator
{
    /// <summary>The local or parameter that the operation assigns, if it is such an assignment.</summary>
    public static ISymbol? WrittenVariable(IOperation operation) =>
        operation switch
        {
            IExpressionStatementOperation statement => WrittenVariable(statement.Operation),
            IAssignmentOperation { Target: ILocalReferenceOperation local } => local.Local,
            IAssignmentOperation { Target: IParameterReferenceOperation parameter } => parameter.Parameter,
            _ => null,
        };

    public override Value VisitSimpleAssignment(ISimpleAssignmentOperation operation, FlowState state)
    {
        var value = Evaluate(operation.Value, state);
        Assign(operation.Target, value, AssignedExpression(operation), state);
        return value;
    }

    public override Value VisitCompoundAssignment(ICompoundAssignmentOperation operation, FlowState state)
    {
        var left = Evaluate(operation.Target, state);
        var right = Evaluate(operation.Value, state);
        var value = Binary(
            operation.OperatorKind, left, operation.Target.Syntax, right, operation.Value.Syntax, operation.Type, operation.Syntax, operation.OperatorMethod);
        Assign(operation.Target, value, AssignedExpression(operation), state);
        return value;
    }

    public override Value VisitIncrementOrDecrement(IIncrementOrDecrementOperation operation, FlowState state)
    {
        var before = Evaluate(operation.Target, state);
        var kind = operation.Kind == OperationKind.Increment ? BinaryOperatorKind.Add : BinaryOperatorKind.Subtract;
        var after = Binary(
            kind, before, operation.Target.Syntax, new NumberValue(1, 1), operation.Syntax, operation.Type, operation.Syntax, operation.OperatorMethod);
        Assign(operation.Target, after, operation.Syntax, state);
        return operation.IsPostfix ? before : after;
    }

    public override Value VisitDeconstructionAssignment(IDeconstructionAssignmentOperation operation, FlowState state)
    {
        var value = Evaluate(operation.Value, state);
        Deconstruct(operation.Target, value, operation.Syntax, state);
        return value;
    }

    public override Value VisitDeclarationExpression(IDeclarationExpressionOperation operation, FlowState state) =>
        Evaluate(operation.Expression, state);

    /// <summary>Writes a value to a variable, a member, an element or through a capture.</summary>
    public void Assign(IOperation target, Value value, SyntaxNode expression, FlowState state)
    {
        switch (target)
        {
            case ILocalReferenceOperation { Local: var local }:
                state.SetVariable(local, value);
                break;
            case IParameterReferenceOperation { Parameter: var parameter }:
                state.SetVariable(parameter, value);
                break;
            case IFlowCaptureReferenceOperation { Id: var id } when state.Captured(id) is { } capture:
                state.SetCapture(id, capture with { Value = value });
                Assign(capture.Source, value, expression, state);
                break;
            case IDeclarationExpressionOperation { Expression: var declared }:
                Assign(declared, value, expression, state);
                break;
            case IConversionOperation { Operand: var operand }:
                Assign(operand, value, expression, state);
                break;
            case IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } instance } indexer:
                _calls.SetElement(indexer, Evaluate(instance, state), value, expression, state, this);
                break;
            case IMemberReferenceOperation { Instance: { } instance, Member: var written }:
                var receiver = Evaluate(instance, state);
                if (written is IPropertySymbol { SetMethod: { } setter })
                {
                    if (session.Library.IsWanted(setter))
                        _calls.See(target, setter, receiver, [value], [expression], value, state);
                    if (_calls.Set(target, setter, receiver, value, expression, state, this))
                        break;
                }

                if (receiver is ThisValue)
                    WriteOwn(written, value, expression, state);
                else
                    WriteMember(receiver, written.Name, value, expression, state);
                break;
            case IArrayElementReferenceOperation element:
                Collections.SetElement(Evaluate(element.ArrayReference, state), value, expression, session.Escape, state);
                break;
            case IMemberReferenceOperation { Member: var member }:
                WriteOwn(member, value, expression, state);
                break;
            case ITupleOperation:
                Deconstruct(target, value, expression, state);
                break;
        }
    }

    /// <summary>Whether the member is a field, or a property like one, of the instance that the body belongs to, or a static one.</summary>
    public bool IsOwn(ISymbol member) =>
        (member.IsStatic || frame.This is null or ThisValue)
        && (member is IFieldSymbol || (member is IPropertySymbol property && FieldSources.IsAutomatic(property, session.CancellationToken)));

    /// <summary>Writes a field or property of this instance, or a static one, which other code can reach too.</summary>
    private void WriteOwn(ISymbol member, Value value, SyntaxNode expression, FlowState state)
    {
        session.Writes.Note(member.OriginalDefinition, value, expression);
        state.SetVariable(member, value);
        if (member is IFieldSymbol { Type: var field } && session.Library.IsStored(field) || member is IPropertySymbol { Type: var property } && session.Library.IsStored(property))
            _calls.Store(member, value, expression, state);
        session.Escape.Share(value, state);
    }

    private void WriteMember(Value receiver, string name, Value value, SyntaxNode expression, FlowState state)
    {
        var assignment = new Assignment(value, expression);
        var alternatives = Scene.Alternatives(receiver);
        foreach (var one in alternatives)
        {
            if (one is not ObjectValue { Allocation: var allocation } || state.Object(allocation) is not { } known)
            {
                session.ReachesOut = true;
                session.Escape.Share(value, state);
                continue;
            }

            // With several receivers each may keep what it had.
            var after = alternatives.Length == 1
                ? new MemberState([assignment], MayBeUnset: false)
                : known.Members.TryGetValue(name, out var before)
                    ? new MemberState(before.Assignments.Add(assignment), before.MayBeUnset)
                    : new MemberState([assignment], MayBeUnset: true);
            session.ReachesOut |= !session.IsMadeHere(allocation);
            state.SetObject(allocation, known with { Members = known.Members.SetItem(name, after) });
        }
    }

    private void Deconstruct(IOperation target, Value value, SyntaxNode expression, FlowState state)
    {
        if (target is IDeclarationExpressionOperation { Expression: var declared })
            target = declared;
        if (target is not ITupleOperation { Elements: var elements })
        {
            Assign(target, value, expression, state);
            return;
        }

        for (var i = 0; i < elements.Length; i++)
        {
            var index = i;
            var item = Values.Map(value, one => one switch
            {
                TupleValue { Items: var items } when items.Length == elements.Length => items[index],
                ObjectValue { Allocation: var allocation } when state.Object(allocation) is { Constructor.ContainingType.IsRecord: true, IsOpen: false } record
                    && record.Arguments.Length == elements.Length =>
                    ReadMember(record.Constructor.Parameters[index], record.Constructor.Parameters[index].Name, one, state),
                _ => Value.Unknown,
            });
            Deconstruct(elements[i], item, expression, state);
        }
    }

    private static void Declare(IPatternOperation pattern, Value value, FlowState state)
    {
        switch (pattern)
        {
            case IDeclarationPatternOperation { DeclaredSymbol: { } symbol }:
                state.SetVariable(symbol, value);
                break;
            case IRecursivePatternOperation { DeclaredSymbol: var symbol } recursive:
                if (symbol is not null)
                    state.SetVariable(symbol, value);
                foreach (var inner in recursive.PropertySubpatterns)
                    Declare(inner.Pattern, Value.Unknown, state);
                foreach (var inner in recursive.DeconstructionSubpatterns)
                    Declare(inner, Value.Unknown, state);
                break;
            case IBinaryPatternOperation binary:
                Declare(binary.LeftPattern, value, state);
                Declare(binary.RightPattern, value, state);
                break;
            case INegatedPatternOperation negated:
                Declare(negated.Pattern, value, state);
                break;
            case IListPatternOperation list:
                foreach (var inner in list.Patterns)
                    Declare(inner, Value.Unknown, state);
                break;
            case ISlicePatternOperation { Pattern: { } inner }:
                Declare(inner, Value.Unknown, state);
                break;
        }
    }

    /// <summary>The right-hand side as it is written; the flow graph itself may show only a capture of it.</summary>
    private static SyntaxNode AssignedExpression(IAssignmentOperation operation) => operation.Syntax switch
    {
        AssignmentExpressionSyntax assignment => assignment.Right,
        VariableDeclaratorSyntax { Initializer: { } initializer } => initializer.Value,
        _ => operation.Value.Syntax,
    };
}
