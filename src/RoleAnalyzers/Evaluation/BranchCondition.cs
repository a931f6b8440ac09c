using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace RoleAnalyzers.Evaluation;

/// <summary>What is known behind a condition: values that contradict it are dropped.</summary>
internal static class BranchCondition
{
    /// <summary>Makes the state what it is when the condition has come out as told.</summary>
    /// <param name="condition">The condition of the branch.</param>
    /// <param name="value">What it evaluates to.</param>
    /// <param name="truth">How it came out.</param>
    /// <param name="state">The state to change.</param>
    /// <param name="expressions">Evaluates the sides of a comparison.</param>
    /// <returns>False when it cannot come out like that.</returns>
    public static bool Assume(IOperation condition, Value? value, bool truth, FlowState state, ExpressionEvaluator expressions)
    {
        if (value is ConstantValue { Constant: bool known })
            return known == truth;
        switch (condition)
        {
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, Operand: var operand }:
                return Assume(operand, null, !truth, state, expressions);
            case IParenthesizedOperation { Operand: var operand }:
                return Assume(operand, null, truth, state, expressions);
            case IConversionOperation { OperatorMethod: null, Operand: { Type.SpecialType: SpecialType.System_Boolean } operand }:
                return Assume(operand, null, truth, state, expressions);
            case IIsNullOperation { Operand: var operand }:
                return RestrictToNull(operand, truth, state, expressions);
            case IPropertyReferenceOperation { Property: var property, Instance: { } operand } when Nullables.HasValue(property):
                return RestrictToNull(operand, !truth, state, expressions);
            case IInvocationOperation { TargetMethod.AssociatedSymbol: IPropertySymbol property, Instance: { } operand } when Nullables.HasValue(property):
                return RestrictToNull(operand, !truth, state, expressions); // So the graph spells `??=` on a nullable.
            case IIsPatternOperation { Value: var operand, Pattern: var pattern }:
                return Restrict(operand, one => Patterns.Restrict(pattern, Bounded(one, operand.Type), truth), state, expressions);
            case IBinaryOperation { OperatorKind: var kind, LeftOperand: var left, RightOperand: var right }:
                kind = truth ? kind : Opposite(kind);
                return Compare(left, kind, expressions.Evaluate(right, state), state, expressions)
                    && Compare(right, Mirrored(kind), expressions.Evaluate(left, state), state, expressions);
            default:
                return true;
        }
    }

    /// <summary>The comparison that holds when this one does not.</summary>
    public static BinaryOperatorKind Opposite(BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.Equals => BinaryOperatorKind.NotEquals,
        BinaryOperatorKind.NotEquals => BinaryOperatorKind.Equals,
        BinaryOperatorKind.LessThan => BinaryOperatorKind.GreaterThanOrEqual,
        BinaryOperatorKind.LessThanOrEqual => BinaryOperatorKind.GreaterThan,
        BinaryOperatorKind.GreaterThan => BinaryOperatorKind.LessThanOrEqual,
        BinaryOperatorKind.GreaterThanOrEqual => BinaryOperatorKind.LessThan,
        _ => BinaryOperatorKind.None,
    };

    private static BinaryOperatorKind Mirrored(BinaryOperatorKind kind) => kind switch
    {
        BinaryOperatorKind.LessThan => BinaryOperatorKind.GreaterThan,
        BinaryOperatorKind.LessThanOrEqual => BinaryOperatorKind.GreaterThanOrEqual,
        BinaryOperatorKind.GreaterThan => BinaryOperatorKind.LessThan,
        BinaryOperatorKind.GreaterThanOrEqual => BinaryOperatorKind.LessThanOrEqual,
        _ => kind,
    };

    private static bool Compare(IOperation side, BinaryOperatorKind kind, Value other, FlowState state, ExpressionEvaluator expressions) =>
        other switch
        {
            NumberValue bound => Restrict(
                side,
                one => Bounded(one, side.Type) is NumberValue number ? Arithmetic.Restrict(number, kind, bound, IsWhole(side.Type)) : one,
                state,
                expressions),
            NullValue when kind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals =>
                RestrictToNull(side, kind == BinaryOperatorKind.Equals, state, expressions),
            ConstantValue or TextValue when kind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals => Restrict(
                side,
                one => Arithmetic.Binary(kind, one, other, null) is ConstantValue { Constant: false } ? null : one,
                state,
                expressions),
            _ => true,
        };

    private static bool RestrictToNull(IOperation side, bool isNull, FlowState state, ExpressionEvaluator expressions) =>
        Restrict(side, one => (isNull ? Arithmetic.IsNeverNull(one) : one is NullValue) ? null : one, state, expressions);

    /// <summary>Drops the alternatives of a variable, capture or member for which the filter gives null.</summary>
    private static bool Restrict(IOperation place, Func<Value, Value?> filter, FlowState state, ExpressionEvaluator expressions)
    {
        switch (place)
        {
            case IConversionOperation { OperatorMethod: null, Operand: var operand }:
                return Restrict(operand, filter, state, expressions);
            case IParenthesizedOperation { Operand: var operand }:
                return Restrict(operand, filter, state, expressions);
            case ILocalReferenceOperation { Local: var local }:
                return Restrict(expressions.Evaluate(place, state), filter, value => state.SetVariable(local, value));
            case IParameterReferenceOperation { Parameter: var parameter }:
                return Restrict(expressions.Evaluate(place, state), filter, value => state.SetVariable(parameter, value));
            case IFlowCaptureReferenceOperation { Id: var id } when state.Captured(id) is { } capture:
                return Restrict(capture.Value, filter, value => state.SetCapture(id, capture with { Value = value }))
                    && Restrict(capture.Source, filter, state, expressions);
            case IMemberReferenceOperation { Instance: null or IInstanceReferenceOperation, Member: var member }
                when expressions.Evaluate(place, state) is var held and not MemberValue && expressions.IsOwn(member):
                return Restrict(held, filter, value => state.SetVariable(member, value));
            case IMemberReferenceOperation { Instance: { } instance, Member.Name: var name }
                when expressions.Evaluate(instance, state) is ObjectValue { Allocation: var allocation }
                    && state.Object(allocation) is { } known && known.Members.TryGetValue(name, out var assigned):
                return RestrictMember(allocation, known, name, assigned, filter, state);
            default:
                return true;
        }
    }

    private static bool Restrict(Value value, Func<Value, Value?> filter, Action<Value> write)
    {
        var left = ImmutableArray.CreateBuilder<Value>();
        foreach (var one in Scene.Alternatives(value))
        {
            if (filter(one) is { } kept)
                Values.AddAlternatives(left, kept.Equals(one) ? one : kept);
        }

        if (left.Count == 0)
            return false;
        write(Values.Choice(left));
        return true;
    }

    private static bool RestrictMember(
        Allocation allocation, ObjectState known, string name, MemberState member, Func<Value, Value?> filter, FlowState state)
    {
        var kept = ImmutableArray.CreateBuilder<Assignment>();
        foreach (var assignment in member.Assignments)
            Restrict(assignment.Value, filter, value => kept.Add(assignment with { Value = value }));
        if (kept.Count == 0)
            return member.MayBeUnset;
        state.SetObject(allocation, known with { Members = known.Members.SetItem(name, member with { Assignments = kept.ToImmutable() }) });
        return true;
    }

    /// <summary>A number of which nothing is known is a number all the same, and can be bounded.</summary>
    private static Value Bounded(Value value, ITypeSymbol? type) =>
        value is UnknownValue or ParameterValue or MemberValue or CallValue && IsNumber(type)
            ? new NumberValue(double.NegativeInfinity, double.PositiveInfinity, Arithmetic.IsTimeSpan(Nullables.Underlying(type)))
            : value;

    private static bool IsNumber(ITypeSymbol? type) =>
        Arithmetic.IsTimeSpan(Nullables.Underlying(type)) || IsWhole(type)
        || Nullables.Underlying(type)?.SpecialType is SpecialType.System_Double or SpecialType.System_Single or SpecialType.System_Decimal;

    private static bool IsWhole(ITypeSymbol? type) => Arithmetic.IsWhole(Nullables.Underlying(type));
}
