using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace RoleAnalyzers.CodeFixes.Writing.Durations;

/// <summary>Writes a number of seconds the way the expression that it replaces is written.</summary>
internal static class DurationStyle
{
    /// <summary>The types whose static methods make a duration of a number, the longest unit first.</summary>
    private static readonly ImmutableArray<DurationType> Types = ImmutableArray.Create<DurationType>(
        new("System.TimeSpan", ImmutableArray.Create(("FromDays", 86400), ("FromHours", 3600), ("FromMinutes", 60), ("FromSeconds", 1))),
        new("Amazon.CDK.Duration", ImmutableArray.Create(("Days", 86400), ("Hours", 3600), ("Minutes", 60), ("Seconds", 1))));

    /// <summary>The expression without what only converts it: casts, parentheses, <c>checked</c>, <c>Convert.ToInt32</c> and <c>TotalSeconds</c>.</summary>
    public static ExpressionSyntax Core(ExpressionSyntax expression) => expression switch
    {
        ParenthesizedExpressionSyntax x => Core(x.Expression),
        CastExpressionSyntax x => Core(x.Expression),
        CheckedExpressionSyntax x => Core(x.Expression),
        PostfixUnaryExpressionSyntax x when x.IsKind(SyntaxKind.SuppressNullableWarningExpression) => Core(x.Operand),
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "TotalSeconds" } x => Core(x.Expression),
        InvocationExpressionSyntax
        {
            Expression: MemberAccessExpressionSyntax { Expression: var type, Name.Identifier.ValueText: "ToInt32" },
            ArgumentList.Arguments: { Count: 1 } arguments,
        } when type.ToString() is "Convert" or "System.Convert" => Core(arguments[0].Expression),
        _ => expression,
    };

    /// <summary>Whether a value of the type can be a duration: a number, perhaps nullable, or one of the types of durations.</summary>
    public static bool IsDuration(ITypeSymbol? type) =>
        (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var inner] } ? inner : type) is { } one
        && (one.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double || TypeOf(one) is not null);

    /// <summary>The change that makes the expression give this many seconds, leaving its casts and parentheses as they are.</summary>
    public static TextChange Set(SemanticModel model, ExpressionSyntax expression, int seconds)
    {
        var core = Core(expression);
        if (TypeOf(model.GetTypeInfo(core).Type) is { } type)
            return Set(model, core, type, seconds);
        if (model.GetTypeInfo(core).Type is not { SpecialType: >= SpecialType.System_SByte and <= SpecialType.System_Double })
            core = expression;
        return new(core.Span, Text(seconds));
    }

    /// <summary>An expression of the type that gives this many seconds.</summary>
    /// <param name="type">The type of a property: one of the types of durations, or a number.</param>
    /// <param name="position">Where the expression is written.</param>
    public static string Write(SemanticModel model, ITypeSymbol type, int position, int seconds) =>
        TypeOf(type) is { } known ? Write(model, known, position, seconds) : Text(seconds);

    /// <summary>The seconds that the expression gives: a constant, or a duration made of one; null for any other, and for a part of a second.</summary>
    public static int? Seconds(SemanticModel model, ExpressionSyntax expression)
    {
        if (Number(model, expression) is { } written)
            return Whole(written);
        return Core(expression) is InvocationExpressionSyntax { ArgumentList.Arguments: [{ Expression: var argument }] } call
            && model.GetSymbolInfo(call).Symbol is IMethodSymbol { IsStatic: true } method
            && TypeOf(method.ContainingType)?.Units.FirstOrDefault(factory => factory.Method == method.Name) is { Seconds: > 0 } factory
            && Number(model, argument) is { } number
                ? Whole(number * factory.Seconds)
                : null;

        static int? Whole(double seconds) => seconds is >= int.MinValue and <= int.MaxValue && seconds == Math.Truncate(seconds) ? (int)seconds : null;
    }

    /// <summary>The constant that bounds the expression from above, when it is a call of <c>Min</c> or <c>Clamp</c> with a higher one.</summary>
    public static ExpressionSyntax? UpperBound(SemanticModel model, ExpressionSyntax expression, int seconds)
    {
        if (Core(expression) is not InvocationExpressionSyntax call
            || model.GetSymbolInfo(call).Symbol is not IMethodSymbol { Name: "Min" or "Clamp", ContainingType: { Name: "Math", ContainingNamespace.Name: "System" } } method
            || call.ArgumentList.Arguments.Any(argument => argument.NameColon is not null))
        {
            return null;
        }

        var bounds = method.Name == "Clamp" ? call.ArgumentList.Arguments.Skip(2) : call.ArgumentList.Arguments;
        return bounds.Select(argument => argument.Expression).FirstOrDefault(
            bound => bound is not NameSyntax && Number(model, bound) > seconds);
    }

    private static TextChange Set(SemanticModel model, ExpressionSyntax core, DurationType type, int seconds)
    {
        if (core is InvocationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments } call
            && model.GetSymbolInfo(call).Symbol is IMethodSymbol { IsStatic: true } method
            && TypeOf(method.ContainingType) == type
            && type.Units.FirstOrDefault(factory => factory.Method == method.Name) is { Seconds: > 0 } factory
            && seconds % factory.Seconds == 0)
        {
            return new(arguments[0].Expression.Span, Text(seconds / factory.Seconds));
        }

        // Of the two only a TimeSpan is created: by its hours, minutes and seconds.
        if (core is ObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: 3 } parts }
            && parts.All(part => part.NameColon is null && part.Expression is LiteralExpressionSyntax))
        {
            var time = TimeSpan.FromSeconds(seconds);
            var text = $"{Text((int)time.TotalHours)}, {Text(time.Minutes)}, {Text(time.Seconds)}";
            return new(TextSpan.FromBounds(parts[0].SpanStart, parts[2].Span.End), text);
        }

        return new(core.Span, Write(model, type, core.SpanStart, seconds));
    }

    private static string Write(SemanticModel model, DurationType type, int position, int seconds)
    {
        var name = model.Compilation.GetTypesByMetadataName(type.Name).First().ToMinimalDisplayString(model, position);
        var unit = type.Units.First(factory => seconds % factory.Seconds == 0);
        return $"{name}.{unit.Method}({Text(seconds / unit.Seconds)})";
    }

    private static double? Number(SemanticModel model, ExpressionSyntax expression) =>
        model.GetConstantValue(expression) is { HasValue: true, Value: IConvertible and not (string or char or bool) and var value }
            ? Convert.ToDouble(value, CultureInfo.InvariantCulture)
            : null;

    private static DurationType? TypeOf(ITypeSymbol? symbol) =>
        symbol?.WithNullableAnnotation(NullableAnnotation.None).ToDisplayString() is { } name ? Types.FirstOrDefault(type => type.Name == name) : null;

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A type of durations.</summary>
    /// <param name="Name">With its namespace.</param>
    /// <param name="Units">Its methods, with the seconds in one of their unit.</param>
    private sealed record DurationType(string Name, ImmutableArray<(string Method, int Seconds)> Units);
}
