using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RoleAnalyzers.Tests.Cases.Metamorphosis;

/// <summary>
/// <c>var client = Connect(keys);</c> as <c>var client = (await Connect(keys));</c>: private methods and local functions that give a value at
/// once become asynchronous, where each call of them may be awaited. What is found at the call may then stand at the <c>await</c>.
/// </summary>
internal sealed class AwaitedMethods : CSharpSyntaxRewriter
{
    private readonly SemanticModel _model;
    private readonly HashSet<ISymbol> _methods;

    private AwaitedMethods(SemanticModel model)
    {
        _model = model;
        _methods = Methods(model);
    }

    public static SyntaxNode Rewrite(MarkedProgram program) => new AwaitedMethods(program.Model).Visit(program.Root)!;

    public override SyntaxNode? VisitMethodDeclaration(MethodDeclarationSyntax node)
    {
        var visited = (MethodDeclarationSyntax)base.VisitMethodDeclaration(node)!;
        return _methods.Contains(_model.GetDeclaredSymbol(node)!)
            ? visited.WithModifiers(Asynchronous(visited.Modifiers, visited.ReturnType)).WithReturnType(TaskOf(visited.ReturnType, hasModifier: visited.Modifiers.Count > 0))
            : visited;
    }

    public override SyntaxNode? VisitLocalFunctionStatement(LocalFunctionStatementSyntax node)
    {
        var visited = (LocalFunctionStatementSyntax)base.VisitLocalFunctionStatement(node)!;
        return _methods.Contains(_model.GetDeclaredSymbol(node)!)
            ? visited.WithModifiers(Asynchronous(visited.Modifiers, visited.ReturnType)).WithReturnType(TaskOf(visited.ReturnType, hasModifier: visited.Modifiers.Count > 0))
            : visited;
    }

    public override SyntaxNode? VisitInvocationExpression(InvocationExpressionSyntax node)
    {
        var visited = (InvocationExpressionSyntax)base.VisitInvocationExpression(node)!;
        if (_model.GetSymbolInfo(node).Symbol is not { } called || !_methods.Contains(called))
            return visited;
        var awaited = SyntaxFactory.AwaitExpression(SyntaxFactory.Token(SyntaxKind.AwaitKeyword).WithTrailingTrivia(SyntaxFactory.Space), visited.WithoutTrivia())
            .WithAdditionalAnnotations(node.GetAnnotations(MarkedProgram.Annotations).Select(mark => new SyntaxAnnotation(MarkedProgram.Around, mark.Data)));
        return (node.Parent is ExpressionStatementSyntax ? awaited : (ExpressionSyntax)SyntaxFactory.ParenthesizedExpression(awaited)).WithTriviaFrom(visited);
    }

    private static SyntaxTokenList Asynchronous(SyntaxTokenList modifiers, TypeSyntax type) => modifiers.Add(SyntaxFactory.Token(
        modifiers.Count > 0 ? default : type.GetLeadingTrivia(), SyntaxKind.AsyncKeyword, [SyntaxFactory.Space]));

    private static TypeSyntax TaskOf(TypeSyntax type, bool hasModifier) =>
        SyntaxFactory.ParseTypeName(type is PredefinedTypeSyntax { Keyword.RawKind: (int)SyntaxKind.VoidKeyword } ? "Task" : $"Task<{type.WithoutTrivia()}>")
            .WithLeadingTrivia(hasModifier ? type.GetLeadingTrivia() : default).WithTrailingTrivia(type.GetTrailingTrivia());

    /// <summary>The methods, found by leaving out those that something calls which is not, and does not become, asynchronous.</summary>
    private static HashSet<ISymbol> Methods(SemanticModel model)
    {
        var nodes = model.SyntaxTree.GetRoot().DescendantNodes().ToList();
        var methods = nodes.Where(IsDeclaration).Select(node => model.GetDeclaredSymbol(node)).OfType<IMethodSymbol>().Where(MayBecome).ToHashSet<ISymbol>(SymbolEqualityComparer.Default);
        var uses = nodes.OfType<SimpleNameSyntax>()
            .Select(name => (Name: name, Method: (model.GetSymbolInfo(name).Symbol ?? model.GetSymbolInfo(name).CandidateSymbols.FirstOrDefault())?.OriginalDefinition))
            .Where(use => use.Method is not null && methods.Contains(use.Method)).ToList();
        while (methods.RemoveWhere(method => !uses.Exists(use => Is(use.Method, method)) || uses.Exists(use => Is(use.Method, method) && !MayAwait(use.Name))) > 0)
            continue;
        return methods;

        bool MayAwait(SimpleNameSyntax name) =>
            (name.Parent is MemberAccessExpressionSyntax access ? access : (SyntaxNode)name) is { Parent: InvocationExpressionSyntax call } called && call.Expression == called
            && Expressions.AwaitsIn(call) is { } around
            && (Expressions.IsAsync(around) || (IsDeclaration(around) && methods.Contains(model.GetDeclaredSymbol(around)!)));

        static bool Is(ISymbol? one, ISymbol other) => SymbolEqualityComparer.Default.Equals(one, other);
    }

    private static bool IsDeclaration(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax { Parent: TypeDeclarationSyntax type, ExplicitInterfaceSpecifier: null } method =>
            !type.Modifiers.Any(SyntaxKind.PartialKeyword) && !type.IsKind(SyntaxKind.InterfaceDeclaration)
            && method.Modifiers.All(one => one.Kind() is SyntaxKind.PrivateKeyword or SyntaxKind.StaticKeyword)
            && !IsIterator(method),
        LocalFunctionStatementSyntax function => !IsIterator(function),
        _ => false,
    };

    private static bool IsIterator(SyntaxNode method) => method.DescendantNodes().Any(node => node is YieldStatementSyntax);

    private static bool MayBecome(IMethodSymbol method) =>
        method is { IsAsync: false, RefKind: RefKind.None, ReturnType: { IsRefLikeType: false, TypeKind: not (TypeKind.Pointer or TypeKind.Dynamic) } type }
        && type.Name is not ("Task" or "ValueTask")
        && method.Parameters.All(parameter => parameter is { RefKind: RefKind.None, Type.IsRefLikeType: false });
}
