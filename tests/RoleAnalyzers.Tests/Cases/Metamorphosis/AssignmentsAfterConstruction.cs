using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RoleAnalyzers.Tests.Cases.Metamorphosis;

/// <summary>
/// <c>f(new T { A = 1 })</c> as <c>var made1 = new T(); made1.A = 1; f(made1);</c>, and collection initialisers as calls of
/// <c>Add</c>. Only what is evaluated exactly once, when its statement is, is moved in front of it.
/// </summary>
internal sealed class AssignmentsAfterConstruction : CSharpSyntaxRewriter
{
    private int _made;

    public override SyntaxNode? VisitBlock(BlockSyntax node)
    {
        var visited = (BlockSyntax)base.VisitBlock(node)!;
        return visited.WithStatements(SyntaxFactory.List(visited.Statements.SelectMany(Unfold)));
    }

    public override SyntaxNode? VisitCompilationUnit(CompilationUnitSyntax node)
    {
        var visited = (CompilationUnitSyntax)base.VisitCompilationUnit(node)!;
        return visited.WithMembers(SyntaxFactory.List(visited.Members.SelectMany<MemberDeclarationSyntax, MemberDeclarationSyntax>(member => member is GlobalStatementSyntax { Statement: var statement }
            ? Unfold(statement).Select(SyntaxFactory.GlobalStatement)
            : [member])));
    }

    /// <summary>The statement, with those in front of it that make its objects.</summary>
    private IEnumerable<StatementSyntax> Unfold(StatementSyntax statement)
    {
        if (statement is not (LocalDeclarationStatementSyntax { IsConst: false } or ExpressionStatementSyntax or ReturnStatementSyntax))
            return [statement];
        var before = new List<StatementSyntax>();
        while (statement.DescendantNodes().OfType<ObjectCreationExpressionSyntax>().LastOrDefault(c => MayMove(c, statement)) is { } created)
        {
            var name = $"made{++_made}";
            var bare = created
                .WithInitializer(null)
                .WithArgumentList(created.ArgumentList ?? SyntaxFactory.ArgumentList())
                .WithType(created.Type.WithoutTrailingTrivia());
            StatementSyntax[] made =
            [
                Statement($"var {name} = value;", bare),
                .. created.Initializer!.Expressions.Select(e => Filling(name, e)),
            ];

            // What fills an object may hold objects to make itself, and they come first.
            before.InsertRange(0, made.SelectMany(Unfold));
            statement = statement.ReplaceNode(created, SyntaxFactory.IdentifierName(name).WithTriviaFrom(created));
        }

        return [.. before, statement];
    }

    private static bool MayMove(ObjectCreationExpressionSyntax created, StatementSyntax statement) =>
        created.Initializer is { } initializer
        && initializer.Expressions.All(e => e is not AssignmentExpressionSyntax { Right: InitializerExpressionSyntax })
        && created.Ancestors().TakeWhile(a => a != statement).All(a =>
            a is not (AnonymousFunctionExpressionSyntax or ConditionalExpressionSyntax or ConditionalAccessExpressionSyntax or SwitchExpressionSyntax)
            && !a.IsKind(SyntaxKind.CoalesceExpression)
            && (a is not ObjectCreationExpressionSyntax outer || outer.Initializer is null || !outer.Initializer.Span.Contains(created.Span)));

    private static StatementSyntax Filling(string name, ExpressionSyntax element) => element switch
    {
        AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList: var key }, Right: var value } =>
            Statement($"{name}[key] = value;", value, key.Arguments[0].Expression),
        AssignmentExpressionSyntax { Left: SimpleNameSyntax member, Right: var value } => Statement($"{name}.{member} = value;", value),
        InitializerExpressionSyntax { Expressions: [var key, var value] } => Statement($"{name}.Add(key, value);", value, key),
        _ => Statement($"{name}.Add(value);", element),
    };

    /// <summary>A statement with the expressions in the places of <c>value</c> and <c>key</c>.</summary>
    private static StatementSyntax Statement(string text, ExpressionSyntax value, ExpressionSyntax? key = null)
    {
        var statement = SyntaxFactory.ParseStatement(text + "\n");
        var places = statement.DescendantNodes().OfType<IdentifierNameSyntax>()
            .Where(n => n.Identifier.ValueText is "value" or "key" && n.Parent is not MemberAccessExpressionSyntax).ToList();
        return statement.ReplaceNodes(
            places, (place, _) => (place.Identifier.ValueText == "value" ? value : key!).WithoutTrivia());
    }
}
