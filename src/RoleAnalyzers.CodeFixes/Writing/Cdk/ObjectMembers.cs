using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RoleAnalyzers.CodeFixes.Writing.Cdk;

/// <summary>The members that an object initialiser sets.</summary>
internal static class ObjectMembers
{
    /// <summary>The assignment of the member; null when the initialiser has none.</summary>
    public static AssignmentExpressionSyntax? Find(BaseObjectCreationExpressionSyntax creation, string name) =>
        creation.Initializer?.Expressions.OfType<AssignmentExpressionSyntax>()
            .FirstOrDefault(assignment => assignment.Left is IdentifierNameSyntax left && left.Identifier.ValueText == name);
}
