using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RoleAnalyzers.Tests.Cases.Metamorphosis;

/// <summary>
/// The body of a method or constructor as top-level statements. Its parameters, and the object that it belongs to, become
/// locals that hold what nothing is known of.
/// </summary>
internal static class TopLevelStatements
{
    private const string This = "that";

    public static CompilationUnitSyntax Rewrite(MarkedProgram program)
    {
        var root = program.Root;
        if (root.Members.Any(m => m is not TypeDeclarationSyntax)
            || root.DescendantNodes().OfType<BaseMethodDeclarationSyntax>().FirstOrDefault(IsBody) is not { } method)
        {
            return root;
        }

        var type = (TypeDeclarationSyntax)method.Parent!;
        var given = method.ParameterList.Parameters.Select(p => (Type: p.Type!.ToString(), Name: p.Identifier.ValueText)).ToList();
        if (type.BaseList?.Types.FirstOrDefault() is { } parent && method is ConstructorDeclarationSyntax)
            given.Add((parent.Type.ToString(), This));
        var declarations = SyntaxFactory.ParseCompilationUnit(
            string.Concat(given.Select(p => $"{p.Type} {p.Name} = Given.{p.Name};\n"))
            + $"\nstatic class Given\n{{\n{string.Concat(given.Select(p => $"    public static {p.Type} {p.Name} {{ get; set; }}\n"))}}}\n",
            options: program.Root.SyntaxTree.Options as CSharpParseOptions);
        return root.WithMembers(SyntaxFactory.List<MemberDeclarationSyntax>(
        [
            .. declarations.Members.OfType<GlobalStatementSyntax>(),
            .. Body(method).Select(SyntaxFactory.GlobalStatement),
            .. declarations.Members.OfType<ClassDeclarationSyntax>(),
            .. root.RemoveNode(method, SyntaxRemoveOptions.KeepNoTrivia)!.Members,
        ]));
    }

    private static bool IsBody(BaseMethodDeclarationSyntax method) =>
        method is MethodDeclarationSyntax { TypeParameterList: null } or ConstructorDeclarationSyntax
        && (method.Body ?? (SyntaxNode?)method.ExpressionBody) is not null
        && method.ParameterList.Parameters.All(p => p.Modifiers.All(m => m.IsKind(SyntaxKind.ThisKeyword)));

    private static IEnumerable<StatementSyntax> Body(BaseMethodDeclarationSyntax method)
    {
        var statements = method.ExpressionBody is { Expression: var expression }
            ? [Discard(expression)]
            : method.Body!.Statements.Select(s => s is ReturnStatementSyntax { Expression: { } result } && s == method.Body.Statements.Last() ? Discard(result) : s);
        return statements.Select(s => s.ReplaceNodes(
            s.DescendantNodes().OfType<ThisExpressionSyntax>(), (old, _) => SyntaxFactory.IdentifierName(This).WithTriviaFrom(old)));
    }

    private static StatementSyntax Discard(ExpressionSyntax expression)
    {
        var statement = (ExpressionStatementSyntax)SyntaxFactory.ParseStatement("_ = value;\n");
        return statement.ReplaceNode(((AssignmentExpressionSyntax)statement.Expression).Right, expression);
    }
}
