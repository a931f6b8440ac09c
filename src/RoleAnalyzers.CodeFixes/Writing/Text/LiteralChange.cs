using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace RoleAnalyzers.CodeFixes.Writing.Text;

/// <summary>A change within a literal, or of its quotes.</summary>
internal readonly record struct LiteralChange(ExpressionSyntax Literal, TextChange Change);
