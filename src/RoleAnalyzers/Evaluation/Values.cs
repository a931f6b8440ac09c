using Microsoft.CodeAnalysis;

namespace RoleAnalyzers.Evaluation;

/// <summary>Joining and mapping of values: what may an expression hold when it may hold what either side may?</summary>
internal static class Values
{
    /// <summary>More alternatives than this are not told apart any more.</summary>
    public const int MostAlternatives = 16;

    /// <summary>Calls and members nested deeper than this are unknown; it is what ends a value that grows around a loop.</summary>
    public const int MostNesting = 8;

    /// <summary>
    /// The least value that covers both. Commutative up to the order of alternatives, associative and idempotent.
    /// </summary>
    public static Value Join(Value left, Value right)
    {
        if (ReferenceEquals(left, right) || left.Equals(right))
            return left;
        var alternatives = ImmutableArray.CreateBuilder<Value>();
        AddAlternatives(alternatives, left);
        AddAlternatives(alternatives, right);
        return Choice(alternatives);
    }

    /// <summary>One of the values; unknown when there are none, everything when there are too many.</summary>
    public static Value Choice(ImmutableArray<Value>.Builder alternatives) => alternatives.Count switch
    {
        0 => Value.Unknown,
        1 => alternatives[0],
        > MostAlternatives => Value.Everything,
        _ => new ChoiceValue(alternatives.ToImmutable()),
    };

    /// <summary>Adds the alternatives of a value that are not there yet.</summary>
    public static void AddAlternatives(ImmutableArray<Value>.Builder alternatives, Value value)
    {
        if (value is ChoiceValue choice)
        {
            foreach (var one in choice.Alternatives)
                AddAlternatives(alternatives, one);
        }
        else if (value is UnknownValue { IsEverything: true })
        {
            alternatives.Clear();
            alternatives.Add(value);
        }
        else if (!alternatives.Contains(value) && alternatives is not [UnknownValue { IsEverything: true }])
        {
            alternatives.Add(value);
        }
    }

    /// <summary>Applies a function to each alternative and joins what comes out.</summary>
    public static Value Map(Value value, Func<Value, Value> function)
    {
        if (value is UnknownValue { IsEverything: true })
            return function(value) is var any && any is UnknownValue ? Value.Everything : any;
        if (value is not ChoiceValue choice)
            return function(value);
        var results = ImmutableArray.CreateBuilder<Value>();
        foreach (var one in choice.Alternatives)
            AddAlternatives(results, function(one));
        return Choice(results);
    }

    /// <summary>The same with an argument for the function. It needs no closure then, which counts where it is asked for at every turn.</summary>
    public static Value Map<TArgument>(Value value, TArgument argument, Func<Value, TArgument, Value> function) =>
        IsSeveral(value) ? MapEach(value, argument, function) : function(value, argument);

    /// <summary>Applies a function to each pair of alternatives and joins what comes out.</summary>
    public static Value Map<TArgument>(Value left, Value right, TArgument argument, Func<Value, Value, TArgument, Value> function) =>
        IsSeveral(left) || IsSeveral(right) ? MapEach(left, right, argument, function) : function(left, right, argument);

    private static bool IsSeveral(Value value) => value is ChoiceValue or UnknownValue { IsEverything: true };

    private static Value MapEach<TArgument>(Value value, TArgument argument, Func<Value, TArgument, Value> function) =>
        Map(value, one => function(one, argument));

    private static Value MapEach<TArgument>(Value left, Value right, TArgument argument, Func<Value, Value, TArgument, Value> function) =>
        Map(left, l => Map(right, r => function(l, r, argument)));

    /// <summary>How deep calls, members and tuples are nested in the value.</summary>
    public static int Nesting(Value? value) => value switch
    {
        CallValue call => 1 + Math.Max(Nesting(call.Receiver), Deepest(call.Arguments)),
        MemberValue member => 1 + Nesting(member.Receiver),
        TupleValue tuple => 1 + Deepest(tuple.Items),
        ChoiceValue choice => Deepest(choice.Alternatives),
        _ => 0,
    };

    /// <summary>A value taken from a constant that the compiler has computed.</summary>
    public static Value OfConstant(object? constant, ITypeSymbol? type, SyntaxNode? written)
    {
        if (constant is null)
            return new NullValue { Written = written };
        if (type?.TypeKind == TypeKind.Enum)
            return new ConstantValue(constant, type) { Written = written };
        return constant switch
        {
            string text => new TextValue(Iam.Text.PolicyText.Of(text)) { Written = written },
            bool or char => new ConstantValue(constant, type) { Written = written },
            _ when Arithmetic.TryConvert(constant, out var number) => new NumberValue(number, number) { Written = written },
            _ => Value.Unknown,
        };
    }

    private static int Deepest(ImmutableArray<Value> values)
    {
        var deepest = 0;
        foreach (var value in values)
            deepest = Math.Max(deepest, Nesting(value));
        return deepest;
    }
}
