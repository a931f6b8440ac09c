using Microsoft.CodeAnalysis;

namespace RoleAnalyzers.Evaluation;

/// <summary>The identity of an object: the operation that creates it, and the calls on the way to it.</summary>
/// <param name="Syntax">The creation, or what stands for one.</param>
/// <param name="Kind">The operation, since one syntax may stand for two: a call, and the array made for its <c>params</c>.</param>
/// <param name="Calls">The calls that were followed to get there; null in the body that is looked at.</param>
/// <remarks>It holds no operation and so no semantic model, and may be remembered as long as the compilation.</remarks>
internal readonly record struct Allocation(SyntaxNode Syntax, OperationKind Kind, CallChain? Calls)
{
    /// <summary>The same creation, met on the way through a call.</summary>
    public Allocation Within(CallChain call) => this with { Calls = Calls is null ? call : Calls.Within(call) };
}

/// <summary>Calls that were followed, the innermost first.</summary>
/// <param name="Call">The call.</param>
/// <param name="Outer">The call in whose callee it stands.</param>
internal sealed record CallChain(SyntaxNode Call, CallChain? Outer)
{
    /// <summary>The chain, begun by another call.</summary>
    public CallChain Within(CallChain call) => new(Call, Outer is null ? call : Outer.Within(call));
}
