using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RoleAnalyzers.Tests.Cases.Metamorphosis;

/// <summary>Top-level statements as the body of a <c>Main</c>.</summary>
internal static class MainMethod
{
    public static CompilationUnitSyntax Rewrite(MarkedProgram program)
    {
        var statements = program.Root.Members.OfType<GlobalStatementSyntax>().Select(g => g.Statement).ToList();
        if (statements.Count == 0)
            return program.Root;
        var givesCode = statements.Any(s => s.DescendantNodesAndSelf(n => n is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
            .Any(n => n is ReturnStatementSyntax { Expression: not null }));
        var isAsync = statements.Any(s => s.DescendantNodes().Any(n => n is AwaitExpressionSyntax));
        var type = (isAsync, givesCode) switch
        {
            (true, true) => "async Task<int>",
            (true, false) => "async Task",
            (false, true) => "int",
            (false, false) => "void",
        };
        var entry = (ClassDeclarationSyntax)SyntaxFactory.ParseMemberDeclaration(
            $"class EntryPoint\n{{\n    static {type} Main(string[] args)\n    {{\n    }}\n}}\n")!;
        var body = ((MethodDeclarationSyntax)entry.Members[0]).Body!;
        entry = entry.ReplaceNode(body, body.WithStatements(SyntaxFactory.List(statements)));
        return program.Root.WithMembers(SyntaxFactory.List<MemberDeclarationSyntax>(
            [entry, .. program.Root.Members.Where(m => m is not GlobalStatementSyntax)]));
    }
}
