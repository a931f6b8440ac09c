using Microsoft.CodeAnalysis;

namespace RoleAnalyzers.Evaluation;

/// <summary>A call, creation or setting of a property that a reader had asked for, as it was met on the way through a body.</summary>
/// <param name="Operation">The <c>IInvocationOperation</c>, the <c>IObjectCreationOperation</c> or the <c>IPropertyReferenceOperation</c> that is set.</param>
/// <param name="Method">The method, constructor or setter called.</param>
/// <param name="Receiver">The instance of a call; null for a creation or a static method.</param>
/// <param name="Arguments">One value a parameter, in the order of the parameters.</param>
/// <param name="ArgumentSyntax">The expression of each argument, in the same order; null where the source has none.</param>
/// <param name="Result">What the call or creation gives; the value that is set.</param>
/// <param name="Scene">The objects as they are when the call is made.</param>
internal sealed record Sighting(
    IOperation Operation,
    IMethodSymbol Method,
    Value? Receiver,
    ImmutableArray<Value> Arguments,
    ImmutableArray<SyntaxNode?> ArgumentSyntax,
    Value Result,
    Scene Scene);

/// <summary>What the evaluation of one body saw.</summary>
/// <param name="Syntax">The body.</param>
/// <param name="Sightings">In source order.</param>
/// <param name="Exit">The objects as they are when the body ends, on whatever way.</param>
internal sealed record BodyEvaluation(SyntaxNode Syntax, ImmutableArray<Sighting> Sightings, Scene Exit);
