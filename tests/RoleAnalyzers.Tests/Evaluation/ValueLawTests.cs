using CsCheck;
using Microsoft.CodeAnalysis.Operations;
using RoleAnalyzers.Evaluation;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Tests.Evaluation;

/// <summary>Laws of the domain of values: it is a lattice of sets of alternatives, and what is computed with values respects it.</summary>
public sealed class ValueLawTests
{
    private static readonly Gen<Value> One = Gen.OneOf<Value>(
        Gen.Int[0, 12].Select(n => (Value)new NumberValue(n, n)),
        Gen.Select(Gen.Int[0, 4], Gen.Int[5, 9]).Select((low, high) => (Value)new NumberValue(low, high)),
        Gen.Int[0, 3].Select(n => (Value)new TextValue(PolicyText.Of("t" + n))),
        Gen.Bool.Select(Arithmetic.Boolean),
        Gen.Const((Value)new NullValue()),
        Gen.Const(Value.Unknown),
        Gen.Const(Value.Everything),
        Gen.Int[0, 3].Select(n => (Value)new TupleValue([new NumberValue(n, n), Value.Unknown])));

    private static readonly BinaryOperatorKind[] Kinds =
        [BinaryOperatorKind.Add, BinaryOperatorKind.Multiply, BinaryOperatorKind.Subtract, BinaryOperatorKind.LessThan, BinaryOperatorKind.Equals];

    private static readonly Gen<Value> Any = One.List[1, 10].Select(values => values.Aggregate(Values.Join));

    [Fact]
    public void Joining_a_value_with_itself_is_the_value() => Any.Sample(a => Assert.True(Same(a, Values.Join(a, a))));

    [Fact]
    public void Joining_is_commutative() => Gen.Select(Any, Any).Sample((a, b) => Assert.True(Same(Values.Join(a, b), Values.Join(b, a))));

    [Fact]
    public void Joining_is_associative() => Gen.Select(Any, Any, Any).Sample((a, b, c) =>
        Assert.True(Same(Values.Join(Values.Join(a, b), c), Values.Join(a, Values.Join(b, c)))));

    [Fact]
    public void What_is_computed_with_more_covers_what_is_computed_with_less() => Gen.Select(Any, Any, Any, Gen.Int[0, Kinds.Length - 1]).Sample((a, more, b, index) =>
    {
        var kind = Kinds[index];
        var less = Values.Map(a, b, (l, r) => Arithmetic.Binary(kind, l, r, null));
        var covering = Values.Map(Values.Join(a, more), b, (l, r) => Arithmetic.Binary(kind, l, r, null));
        Assert.True(Covers(covering, less), $"{covering} does not cover {less}");
    });

    private static bool Same(Value a, Value b) => Covers(a, b) && Covers(b, a);

    private static bool Covers(Value more, Value less) =>
        more is UnknownValue { IsEverything: true } || Scene.Alternatives(less).All(Scene.Alternatives(more).Contains);
}
