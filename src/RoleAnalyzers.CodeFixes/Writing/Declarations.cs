using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RoleAnalyzers.CodeFixes.Writing;

/// <summary>Declarations of variables.</summary>
internal static class Declarations
{
    /// <summary>The type that a local or private field of one name declares; null for <c>var</c> and for what others may see.</summary>
    public static TypeSyntax? DeclaredType(VariableDeclarationSyntax declaration) =>
        declaration is { Type.IsVar: false, Variables.Count: 1 }
        && (declaration.Parent is LocalDeclarationStatementSyntax or UsingStatementSyntax
            || declaration.Parent is FieldDeclarationSyntax field && !field.Modifiers.Any(
                modifier => modifier.ValueText is "public" or "internal" or "protected"))
            ? declaration.Type
            : null;
}
