using Microsoft.CodeAnalysis;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Evaluation;

/// <summary>
/// What an expression may hold, as far as it is known. Values are immutable and value-equal. A value keeps the syntax
/// that wrote it, because a finding stands there; the same constant written twice is two values.
/// </summary>
internal abstract record Value
{
    /// <summary>The expression that wrote the value: a literal, a creation, a call. Null when no single one did.</summary>
    public SyntaxNode? Written { get; init; }

    /// <summary>A value of which nothing is known.</summary>
    public static Value Unknown { get; } = new UnknownValue();

    /// <summary>Any value at all.</summary>
    public static Value Everything { get; } = new UnknownValue { IsEverything = true };
}

/// <summary>Nothing is known.</summary>
internal sealed record UnknownValue : Value
{
    /// <summary>
    /// True for so many alternatives that they are not told apart any more: it covers whatever is joined with it. Any other unknown value is one
    /// alternative among others, so that "a session or something unknown" stays two.
    /// </summary>
    public bool IsEverything { get; init; }
}

/// <summary><c>null</c>, or the default of a nullable type.</summary>
internal sealed record NullValue : Value;

/// <summary>A known constant that is neither a number, a text nor null: a <see cref="bool"/>, <see cref="char"/> or enum member.</summary>
/// <param name="Constant">The constant; an enum member as its underlying number.</param>
/// <param name="Type">Its type.</param>
internal sealed record ConstantValue(object Constant, ITypeSymbol? Type) : Value;

/// <summary>A number, or a <see cref="TimeSpan"/> in seconds, known exactly or within bounds.</summary>
/// <param name="Low">The least that it can be.</param>
/// <param name="High">The most that it can be.</param>
/// <param name="IsTimeSpan">True for a <see cref="TimeSpan"/>; the bounds are then in seconds.</param>
internal sealed record NumberValue(double Low, double High, bool IsTimeSpan = false) : Value
{
    /// <summary>True when the number is known exactly, which only happens when the source spells it out.</summary>
    public bool IsExact => Low == High;
}

/// <summary>A text, perhaps with holes.</summary>
internal sealed record TextValue(PolicyText Text) : Value
{
    /// <summary>What it is put together of, in order; none when the expression that wrote it is a constant.</summary>
    public ImmutableArray<TextPiece> Pieces { get; init; } = ImmutableArray<TextPiece>.Empty;

    public bool Equals(TextValue? other) =>
        other is not null && Written == other.Written && Text.Equals(other.Text) && Pieces.SequenceEqual(other.Pieces);

    public override int GetHashCode() => Text.GetHashCode();
}

/// <summary>
/// An object created in code that was followed. What it holds at some point is asked of the <see cref="Scene"/> there.
/// </summary>
/// <param name="Allocation">The identity of the object.</param>
internal sealed record ObjectValue(Allocation Allocation) : Value;

/// <summary>The result of a call that was not followed: a library's, an interface's, an unknown one.</summary>
/// <param name="Method">The method called, as bound; an operator or a user-defined conversion too.</param>
/// <param name="Receiver">The instance it was called on; null for a static method.</param>
/// <param name="Arguments">One value a parameter, in the order of the parameters.</param>
internal sealed record CallValue(IMethodSymbol Method, Value? Receiver, ImmutableArray<Value> Arguments) : Value
{
    public bool Equals(CallValue? other) =>
        other is not null
        && Written == other.Written
        && SymbolEqualityComparer.Default.Equals(Method, other.Method)
        && Equals(Receiver, other.Receiver)
        && Arguments.SequenceEqual(other.Arguments);

    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Method);
}

/// <summary>A property or field whose value was not followed, of a known or unknown receiver.</summary>
/// <param name="Member">The property or field.</param>
/// <param name="Receiver">The instance; null for a static member, <see cref="ThisValue"/> for this instance's own.</param>
internal sealed record MemberValue(ISymbol Member, Value? Receiver) : Value
{
    public bool Equals(MemberValue? other) =>
        other is not null
        && Written == other.Written
        && SymbolEqualityComparer.Default.Equals(Member, other.Member)
        && Equals(Receiver, other.Receiver);

    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Member);
}

/// <summary>A parameter of the body that is looked at: unknown, but the same each time it is named.</summary>
internal sealed record ParameterValue(IParameterSymbol Parameter) : Value
{
    public bool Equals(ParameterValue? other) =>
        other is not null && SymbolEqualityComparer.Default.Equals(Parameter, other.Parameter);

    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Parameter);
}

/// <summary><c>this</c> or <c>base</c>.</summary>
internal sealed record ThisValue(ITypeSymbol? Type) : Value
{
    public bool Equals(ThisValue? other) => other is not null && SymbolEqualityComparer.Default.Equals(Type, other.Type);

    public override int GetHashCode() => 7;
}

/// <summary>A lambda, a local function or a method group: something that can be called.</summary>
/// <param name="Method">The method behind it.</param>
/// <param name="Lambda">The lambda's operation in the flow graph; null for a local function or a method group.</param>
/// <param name="Receiver">The instance of a method group; null for any other function and for a static method.</param>
internal sealed record FunctionValue(IMethodSymbol Method, IOperation? Lambda, Value? Receiver = null) : Value
{
    public bool Equals(FunctionValue? other) =>
        other is not null && SymbolEqualityComparer.Default.Equals(Method, other.Method) && Lambda == other.Lambda && Equals(Receiver, other.Receiver);

    public override int GetHashCode() => SymbolEqualityComparer.Default.GetHashCode(Method);
}

/// <summary>A tuple.</summary>
internal sealed record TupleValue(ImmutableArray<Value> Items) : Value
{
    public bool Equals(TupleValue? other) => other is not null && Items.SequenceEqual(other.Items);

    public override int GetHashCode() => Items.Length;
}

/// <summary>One of several values, depending on the way that the program took. Never nested, never fewer than two.</summary>
internal sealed record ChoiceValue(ImmutableArray<Value> Alternatives) : Value
{
    public bool Equals(ChoiceValue? other) => other is not null && Alternatives.SequenceEqual(other.Alternatives);

    public override int GetHashCode() => Alternatives.Length;
}
