using Microsoft.CodeAnalysis;
using RoleAnalyzers.Evaluation;

namespace RoleAnalyzers.Reading;

/// <summary>A call or creation whose arguments are asked for by the parameter's name.</summary>
/// <param name="Method">The method or constructor.</param>
/// <param name="Arguments">One value a parameter, in the order of the parameters.</param>
internal readonly record struct Call(IMethodSymbol? Method, ImmutableArray<Value> Arguments)
{
    /// <summary>The value of the parameter; null where the method has none of that name.</summary>
    public Value? Argument(string? parameter) => IndexOf(parameter) is { } index ? Arguments[index] : null;

    /// <summary>The call with another value for the parameter.</summary>
    public Call With(string? parameter, Value value) => IndexOf(parameter) is { } index ? this with { Arguments = Arguments.SetItem(index, value) } : this;

    private int? IndexOf(string? parameter)
    {
        if (Method is null || parameter is null)
            return null;
        for (var i = 0; i < Method.Parameters.Length && i < Arguments.Length; i++)
        {
            if (Method.Parameters[i].Name == parameter)
                return i;
        }

        return null;
    }
}
