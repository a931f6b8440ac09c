using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace RoleAnalyzers.Evaluation;

/// <summary>
/// Numbers and time spans: operators, <see cref="Math"/> and <see cref="TimeSpan"/>, on exact values and on bounds.
/// A time span is counted in seconds.
/// </summary>
internal static class Arithmetic
{
    private static readonly NumberValue Any = new(double.NegativeInfinity, double.PositiveInfinity);
    private static readonly NumberValue AnySpan = new(double.NegativeInfinity, double.PositiveInfinity, IsTimeSpan: true);

    /// <summary>What a time span's factory or property multiplies by, in seconds.</summary>
    private static readonly ImmutableDictionary<string, double> SecondsOf = new Dictionary<string, double>
    {
        ["Days"] = 86400,
        ["Hours"] = 3600,
        ["Minutes"] = 60,
        ["Seconds"] = 1,
        ["Milliseconds"] = 1e-3,
        ["Microseconds"] = 1e-6,
        ["Ticks"] = 1e-7,
    }.ToImmutableDictionary();

    /// <summary>The number in a boxed primitive.</summary>
    public static bool TryConvert(object? constant, out double number)
    {
        switch (constant)
        {
            case int v: number = v; return true;
            case long v: number = v; return true;
            case double v: number = v; return true;
            case float v: number = v; return true;
            case decimal v: number = (double)v; return true;
            case byte v: number = v; return true;
            case sbyte v: number = v; return true;
            case short v: number = v; return true;
            case ushort v: number = v; return true;
            case uint v: number = v; return true;
            case ulong v: number = v; return true;
            default: number = 0; return false;
        }
    }

    /// <summary>The result of a binary operator on two single values; unknown where nothing can be said.</summary>
    public static Value Binary(BinaryOperatorKind kind, Value left, Value right, ITypeSymbol? type)
    {
        if (left is NullValue || right is NullValue)
            return IsNullComparison(kind, left, right) ?? Value.Unknown;
        if (left is NumberValue l && right is NumberValue r)
            return Binary(kind, l, r, type);
        if (left is ConstantValue { Constant: var a } && right is ConstantValue { Constant: var b } && kind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals)
            return Boolean(a.Equals(b) == (kind == BinaryOperatorKind.Equals));
        if (left is TextValue { Text: var s } && right is TextValue { Text: var t } && s.IsKnown && t.IsKnown && kind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals)
            return Boolean(s.Equals(t) == (kind == BinaryOperatorKind.Equals));
        return Value.Unknown;
    }

    /// <summary>A number converted to another type: truncated to whole numbers, unknown when it does not fit.</summary>
    public static Value Convert(NumberValue number, ITypeSymbol? type)
    {
        if (number.IsTimeSpan || !IsWhole(type))
            return number;
        var (low, high) = (Math.Truncate(number.Low), Math.Truncate(number.High));
        var (least, most) = RangeOf(type!.SpecialType);
        return low > most || high < least || (number.IsExact && (low < least || high > most))
            ? Value.Unknown
            : number with { Low = Math.Max(low, least), High = Math.Min(high, most) };
    }

    /// <summary>Minus, for numbers and time spans.</summary>
    public static Value Negate(Value value) =>
        value is NumberValue number ? number with { Low = -number.High, High = -number.Low } : Value.Unknown;

    /// <summary>A call of <see cref="Math"/> or <see cref="TimeSpan"/> on single values; null for any other method.</summary>
    public static Value? Call(IMethodSymbol method, Value? receiver, ImmutableArray<Value> arguments)
    {
        var type = method.ContainingType;
        if (type is null || type.ContainingNamespace is not { Name: "System", ContainingNamespace.IsGlobalNamespace: true })
            return null;
        return type.Name switch
        {
            "Math" => OfMath(method, arguments),
            "TimeSpan" => OfTimeSpan(method, receiver, arguments),
            "Convert" when method.Name is "ToInt32" or "ToInt64" or "ToDouble" && arguments.Length == 1 && arguments[0] is NumberValue number =>
                method.Name == "ToDouble" ? number : number with { Low = Math.Round(number.Low), High = Math.Round(number.High) },
            _ => null,
        };
    }

    /// <summary>A property of a time span; null for any other property.</summary>
    public static Value? Property(IPropertySymbol property, Value receiver)
    {
        if (receiver is not NumberValue { IsTimeSpan: true } span)
            return null;
        if (property.Name.StartsWith("Total", StringComparison.Ordinal) && SecondsOf.TryGetValue(property.Name.Substring(5), out var unit))
            return new NumberValue(span.Low / unit, span.High / unit) { Written = span.Written };
        if (property.Name == "Ticks")
            return new NumberValue(Math.Round(span.Low * 1e7), Math.Round(span.High * 1e7)) { Written = span.Written };
        if (!span.IsExact || double.IsInfinity(span.Low) || Math.Abs(span.Low) > TimeSpan.MaxValue.TotalSeconds / 2)
            return Any;
        var exact = TimeSpan.FromTicks((long)Math.Round(span.Low * 1e7));
        return property.Name switch
        {
            "Days" => Exact(exact.Days),
            "Hours" => Exact(exact.Hours),
            "Minutes" => Exact(exact.Minutes),
            "Seconds" => Exact(exact.Seconds),
            "Milliseconds" => Exact(exact.Milliseconds),
            _ => null,
        };
    }

    /// <summary>A static field of a time span (<c>Zero</c>, <c>MaxValue</c>, <c>TicksPerSecond</c> is a constant); null for any other.</summary>
    public static Value? Field(IFieldSymbol field) =>
        IsTimeSpan(field.ContainingType)
            ? field.Name switch
            {
                "Zero" => new NumberValue(0, 0, IsTimeSpan: true),
                "MaxValue" => new NumberValue(TimeSpan.MaxValue.TotalSeconds, TimeSpan.MaxValue.TotalSeconds, IsTimeSpan: true),
                "MinValue" => new NumberValue(TimeSpan.MinValue.TotalSeconds, TimeSpan.MinValue.TotalSeconds, IsTimeSpan: true),
                _ => null,
            }
            : null;

    /// <summary>A time span made by its constructor; null for any other type.</summary>
    public static Value? Creation(IMethodSymbol constructor, ImmutableArray<Value> arguments)
    {
        if (!IsTimeSpan(constructor.ContainingType))
            return null;
        string[] units = arguments.Length switch
        {
            0 => [],
            1 => ["Ticks"],
            3 => ["Hours", "Minutes", "Seconds"],
            _ => ["Days", "Hours", "Minutes", "Seconds", "Milliseconds", "Microseconds"],
        };
        return Sum(units, arguments);
    }

    /// <summary>The part of the number for which the comparison holds; null when there is none.</summary>
    public static NumberValue? Restrict(NumberValue number, BinaryOperatorKind kind, NumberValue bound, bool isWhole)
    {
        var step = isWhole ? 1 : 0;
        var (low, high) = kind switch
        {
            BinaryOperatorKind.Equals => (Math.Max(number.Low, bound.Low), Math.Min(number.High, bound.High)),
            BinaryOperatorKind.NotEquals when number.IsExact && bound.IsExact && number.Low == bound.Low => (0, -1),
            BinaryOperatorKind.LessThan when number.Low >= bound.High => (0, -1),
            BinaryOperatorKind.LessThan => (number.Low, Math.Min(number.High, bound.High - step)),
            BinaryOperatorKind.LessThanOrEqual => (number.Low, Math.Min(number.High, bound.High)),
            BinaryOperatorKind.GreaterThan when number.High <= bound.Low => (0, -1),
            BinaryOperatorKind.GreaterThan => (Math.Max(number.Low, bound.Low + step), number.High),
            BinaryOperatorKind.GreaterThanOrEqual => (Math.Max(number.Low, bound.Low), number.High),
            _ => (number.Low, number.High),
        };
        return low > high ? null : low == number.Low && high == number.High ? number : number with { Low = low, High = high };
    }

    public static bool IsTimeSpan(ITypeSymbol? type) =>
        type is { Name: "TimeSpan", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    /// <summary>A known truth.</summary>
    public static Value Boolean(bool value) => new ConstantValue(value, null);

    private static Value? IsNullComparison(BinaryOperatorKind kind, Value left, Value right)
    {
        if (kind is not (BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals))
            return null;
        if (left is not NullValue || right is not NullValue)
        {
            if (!IsNeverNull(left is NullValue ? right : left))
                return null;
            return Boolean(kind == BinaryOperatorKind.NotEquals);
        }

        return Boolean(kind == BinaryOperatorKind.Equals);
    }

    /// <summary>Whether the value is certain to be something.</summary>
    public static bool IsNeverNull(Value value) =>
        value is NumberValue or TextValue or ObjectValue or ConstantValue or TupleValue or FunctionValue or ThisValue;

    private static Value Binary(BinaryOperatorKind kind, NumberValue left, NumberValue right, ITypeSymbol? type)
    {
        var isSpan = left.IsTimeSpan || right.IsTimeSpan;
        Value? result = kind switch
        {
            BinaryOperatorKind.Add => new NumberValue(left.Low + right.Low, left.High + right.High, isSpan),
            BinaryOperatorKind.Subtract => new NumberValue(left.Low - right.High, left.High - right.Low, isSpan),
            BinaryOperatorKind.Multiply => Multiply(left, right, isSpan),
            BinaryOperatorKind.Divide => Divide(left, right, isSpan && !(left.IsTimeSpan && right.IsTimeSpan)),
            BinaryOperatorKind.Remainder when left.IsExact && right.IsExact && right.Low != 0 => new NumberValue(left.Low % right.Low, left.Low % right.Low, isSpan),
            BinaryOperatorKind.LessThan => Compare(left.High < right.Low, left.Low >= right.High),
            BinaryOperatorKind.LessThanOrEqual => Compare(left.High <= right.Low, left.Low > right.High),
            BinaryOperatorKind.GreaterThan => Compare(left.Low > right.High, left.High <= right.Low),
            BinaryOperatorKind.GreaterThanOrEqual => Compare(left.Low >= right.High, left.High < right.Low),
            BinaryOperatorKind.Equals => Compare(left.IsExact && right.IsExact && left.Low == right.Low, left.High < right.Low || left.Low > right.High),
            BinaryOperatorKind.NotEquals => Compare(left.High < right.Low || left.Low > right.High, left.IsExact && right.IsExact && left.Low == right.Low),
            _ => null,
        };
        return result is NumberValue { IsTimeSpan: false } number ? (IsNumber(number) ? Convert(number, type) : Any) : result ?? Value.Unknown;
    }

    private static bool IsNumber(NumberValue number) => !double.IsNaN(number.Low) && !double.IsNaN(number.High);

    private static NumberValue Multiply(NumberValue left, NumberValue right, bool isSpan)
    {
        double[] corners = [left.Low * right.Low, left.Low * right.High, left.High * right.Low, left.High * right.High];
        return corners.Any(double.IsNaN) ? (isSpan ? AnySpan : Any) : new NumberValue(corners.Min(), corners.Max(), isSpan);
    }

    private static NumberValue Divide(NumberValue left, NumberValue right, bool isSpan)
    {
        if (right.Low <= 0 && right.High >= 0)
            return isSpan ? AnySpan : Any;
        double[] corners = [left.Low / right.Low, left.Low / right.High, left.High / right.Low, left.High / right.High];
        return corners.Any(double.IsNaN) ? (isSpan ? AnySpan : Any) : new NumberValue(corners.Min(), corners.Max(), isSpan);
    }

    private static Value Compare(bool certain, bool impossible) =>
        certain ? Boolean(true) : impossible ? Boolean(false) : Value.Unknown;

    private static Value? OfMath(IMethodSymbol method, ImmutableArray<Value> arguments)
    {
        var numbers = arguments.Select(a => a as NumberValue ?? Any).ToImmutableArray();
        return (method.Name, numbers.Length) switch
        {
            // The smaller of something unknown and a bound is at most the bound; what is exact on both sides stays exact.
            ("Min", 2) => new NumberValue(Math.Min(numbers[0].Low, numbers[1].Low), Math.Min(numbers[0].High, numbers[1].High)),
            ("Max", 2) => new NumberValue(Math.Max(numbers[0].Low, numbers[1].Low), Math.Max(numbers[0].High, numbers[1].High)),
            ("Clamp", 3) when numbers[1].IsExact && numbers[2].IsExact =>
                new NumberValue(
                    Math.Min(Math.Max(numbers[0].Low, numbers[1].Low), numbers[2].Low),
                    Math.Min(Math.Max(numbers[0].High, numbers[1].Low), numbers[2].Low)),
            ("Abs", 1) when numbers[0].Low >= 0 => numbers[0],
            ("Ceiling", 1) => new NumberValue(Math.Ceiling(numbers[0].Low), Math.Ceiling(numbers[0].High)),
            ("Floor", 1) => new NumberValue(Math.Floor(numbers[0].Low), Math.Floor(numbers[0].High)),
            ("Round", 1) => new NumberValue(Math.Round(numbers[0].Low), Math.Round(numbers[0].High)),
            ("Truncate", 1) => new NumberValue(Math.Truncate(numbers[0].Low), Math.Truncate(numbers[0].High)),
            _ => null,
        };
    }

    private static Value? OfTimeSpan(IMethodSymbol method, Value? receiver, ImmutableArray<Value> arguments)
    {
        if (method.IsStatic && method.Name.StartsWith("From", StringComparison.Ordinal) && SecondsOf.ContainsKey(method.Name.Substring(4)))
        {
            // The newer overloads take the smaller units as further, optional parameters, named in the plural.
            string[] smaller = ["Hours", "Minutes", "Seconds", "Milliseconds", "Microseconds"];
            var units = method.Parameters.Select((p, i) =>
                i == 0 ? method.Name.Substring(4) : smaller.FirstOrDefault(u => string.Equals(u, p.Name, StringComparison.OrdinalIgnoreCase)) ?? "Ticks");
            return Sum(units.ToArray(), arguments);
        }

        if (receiver is NumberValue left && arguments.Length == 1 && arguments[0] is NumberValue right)
        {
            return method.Name switch
            {
                "Add" => Binary(BinaryOperatorKind.Add, left, right, null),
                "Subtract" => Binary(BinaryOperatorKind.Subtract, left, right, null),
                "Multiply" => Binary(BinaryOperatorKind.Multiply, left, right, null),
                "Divide" => Binary(BinaryOperatorKind.Divide, left, right, null),
                _ => null,
            };
        }

        return null;
    }

    private static Value Sum(string[] units, ImmutableArray<Value> arguments)
    {
        double low = 0, high = 0;
        for (var i = 0; i < arguments.Length && i < units.Length; i++)
        {
            if (arguments[i] is not NumberValue number)
                return AnySpan;
            low += number.Low * SecondsOf[units[i]];
            high += number.High * SecondsOf[units[i]];
        }

        return new NumberValue(low, high, IsTimeSpan: true);
    }

    private static NumberValue Exact(double number) => new(number, number);

    public static bool IsWhole(ITypeSymbol? type) => type?.SpecialType is
        SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_Int16 or SpecialType.System_Byte or SpecialType.System_SByte
        or SpecialType.System_UInt16 or SpecialType.System_UInt32 or SpecialType.System_UInt64;

    private static (double Least, double Most) RangeOf(SpecialType type) => type switch
    {
        SpecialType.System_Int32 => (int.MinValue, int.MaxValue),
        SpecialType.System_Int16 => (short.MinValue, short.MaxValue),
        SpecialType.System_Byte => (byte.MinValue, byte.MaxValue),
        SpecialType.System_SByte => (sbyte.MinValue, sbyte.MaxValue),
        SpecialType.System_UInt16 => (ushort.MinValue, ushort.MaxValue),
        SpecialType.System_UInt32 => (uint.MinValue, uint.MaxValue),
        SpecialType.System_UInt64 => (0, ulong.MaxValue),
        _ => (long.MinValue, long.MaxValue),
    };
}
