using Microsoft.CodeAnalysis;

namespace RoleAnalyzers.Evaluation;

/// <summary>
/// Tasks and their kin hold a value that comes out of them unchanged, by <c>await</c>, <c>Result</c> or <c>GetResult</c>;
/// for the evaluation a task is its value.
/// </summary>
internal static class AsyncCarriers
{
    private static readonly ImmutableHashSet<string> Carriers = ImmutableHashSet.Create(
        "Task", "ValueTask", "TaskAwaiter", "ValueTaskAwaiter", "ConfiguredTaskAwaitable", "ConfiguredValueTaskAwaitable",
        "ConfiguredTaskAwaiter", "ConfiguredValueTaskAwaiter");

    /// <summary>What a property of a carrier gives; null for any other property.</summary>
    public static Value? Property(IPropertySymbol property, Value receiver) =>
        property.Name == "Result" && IsCarrier(property.ContainingType) ? receiver : null;

    /// <summary>What a method of a carrier gives; null for any other method.</summary>
    public static Value? Call(IMethodSymbol method, Value? receiver, ImmutableArray<Value> arguments) =>
        !IsCarrier(method.ContainingType)
            ? null
            : method.Name switch
            {
                "GetAwaiter" or "GetResult" or "ConfigureAwait" or "AsTask" or "Preserve" or "WaitAsync" => receiver,
                "FromResult" when arguments.Length == 1 => arguments[0],
                _ => null,
            };

    /// <summary>
    /// The function that the method runs, and what it gives it, when it returns a task of what the function returns: <c>Task.Run</c>,
    /// <c>ContinueWith</c>. Null for any other method.
    /// </summary>
    public static (FunctionValue Function, ImmutableArray<Value> Arguments)? FunctionRun(IMethodSymbol method, Value? receiver, ImmutableArray<Value> arguments) =>
        arguments is not [FunctionValue function, ..] || !IsCarrier(method.ContainingType) ? null
        : method is { Name: "Run", IsStatic: true } ? (function, ImmutableArray<Value>.Empty)
        : method.Name == "ContinueWith" && receiver is not null ? (function, [receiver])
        : null;

    private static bool IsCarrier(INamedTypeSymbol? type) =>
        type is not null
        && Carriers.Contains(type.Name)
        && type.ContainingNamespace is { Name: "Tasks" or "CompilerServices", ContainingNamespace: { Name: "Threading" or "Runtime", ContainingNamespace.Name: "System" } };
}
