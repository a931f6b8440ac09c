using Microsoft.CodeAnalysis;

namespace RoleAnalyzers.Reading;

/// <summary>A part of a model with the place in the source where a finding about it stands.</summary>
/// <param name="Item">The part.</param>
/// <param name="Place">An expression in the file that is being analysed.</param>
internal readonly record struct Placed<T>(T Item, SyntaxNode Place);
