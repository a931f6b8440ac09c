using Microsoft.CodeAnalysis;
using RoleAnalyzers.Evaluation;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Reading.Objects;

/// <summary>A member of a JSON object, before it is written.</summary>
/// <param name="Name">Its name.</param>
/// <param name="NamePlace">Where the source has the name.</param>
/// <param name="Value">Its value; unknown too for a member that may be absent.</param>
/// <param name="ValuePlace">The expression that brings the value in.</param>
/// <param name="Declared">The type that the value is declared with, when that is more than <c>object</c>.</param>
internal readonly record struct SerializedMember(PolicyText Name, SyntaxNode NamePlace, Value Value, SyntaxNode ValuePlace, ITypeSymbol? Declared);
