using Microsoft.CodeAnalysis;

namespace RoleAnalyzers.Evaluation;

/// <summary>What one run over a flow graph is for.</summary>
/// <param name="Owner">The member or function whose graph it is.</param>
/// <param name="Nested">What the functions inside that member do to its variables.</param>
internal sealed record Frame(ISymbol Owner, NestedFunctions Nested)
{
    /// <summary>A chain of calls longer than this ends in unknown.</summary>
    public const int MostDepth = 5;

    /// <summary>The instance that <c>this</c> is; null where it is the unknown one that the member was called on.</summary>
    public Value? This { get; init; }

    /// <summary>The call, in the body that is looked at, which leads here; null in that body and the functions inside it.</summary>
    public CallSite? Site { get; init; }

    /// <summary>The calls on the way here; null in the body that is looked at and the functions inside it.</summary>
    public CallChain? Calls { get; init; }

    /// <summary>How many calls lead here, those of functions inside the body too.</summary>
    public int Depth { get; init; }

    /// <summary>Whether what the readers want to see is noted.</summary>
    public bool IsObserved { get; init; }

    /// <summary>Whether a call from here may still be followed.</summary>
    public bool MayCall => Depth < MostDepth;

    /// <summary>The identity of an object that an operation creates here.</summary>
    public Allocation Allocation(IOperation operation) => new(operation.Syntax, operation.Kind, Calls);
}
