using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Json;

/// <summary>
/// Where a text stops being JSON: the first character with which no JSON text can go on as this one does, or the end of a text that
/// breaks off. Only the earliest error is told, since those behind it are mostly its consequences.
/// </summary>
/// <param name="Range">The character; empty at the end of the text.</param>
/// <param name="Expected">What JSON wants there, to follow the word "expected": <c>a value</c>, <c>',' or ']'</c>.</param>
public sealed record JsonError(TextRange Range, string Expected);
