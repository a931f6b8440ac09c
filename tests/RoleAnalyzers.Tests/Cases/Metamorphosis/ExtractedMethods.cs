using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RoleAnalyzers.Reading.Cdk;

namespace RoleAnalyzers.Tests.Cases.Metamorphosis;

/// <summary>
/// <c>var props = new RoleProps { AssumedBy = who };</c> as <c>var props = Extracted1(who);</c>: an object is made in a method of its own,
/// which gets the variables that it needs. What is found in the object then stands at the call, or at the argument that alone it is made of.
/// </summary>
/// <param name="model">The model of the program.</param>
/// <param name="isAwaited">Whether the methods are asynchronous, and called where a call may be awaited.</param>
internal sealed class ExtractedMethods(SemanticModel model, bool isAwaited) : CSharpSyntaxRewriter
{
    /// <summary>What makes a role or asks for a session tells by itself what is wrong with it, wherever it stands.</summary>
    private static readonly ImmutableHashSet<string> Sinks = ["Role", "CfnRole", "LazyRole", "AssumeRoleAWSCredentials", "CreateRoleRequest", "UpdateRoleRequest", "UpdateAssumeRolePolicyRequest"];

    /// <summary>Rules about an object by itself speak where it is made. Those about durations that nothing bounds have no value to follow.</summary>
    private static readonly ImmutableHashSet<string> SaidWhereMade = ["ROLE1002", "ROLE1005", "ROLE1006", "ROLE1007", "ROLE1009", "ROLE1012"];

    private static readonly SymbolDisplayFormat FullName = SymbolDisplayFormat.FullyQualifiedFormat;

    private readonly Stack<List<MemberDeclarationSyntax>> _methods = new();
    private int _count;

    public override SyntaxNode? VisitClassDeclaration(ClassDeclarationSyntax node)
    {
        _methods.Push([]);
        var visited = (ClassDeclarationSyntax)base.VisitClassDeclaration(node)!;
        return visited.AddMembers([.. _methods.Pop()]);
    }

    public override SyntaxNode? VisitObjectCreationExpression(ObjectCreationExpressionSyntax node) => Extract(node) ?? base.VisitObjectCreationExpression(node);

    public override SyntaxNode? VisitImplicitObjectCreationExpression(ImplicitObjectCreationExpressionSyntax node) => Extract(node) ?? base.VisitImplicitObjectCreationExpression(node);

    private ExpressionSyntax? Extract(BaseObjectCreationExpressionSyntax created)
    {
        if (model.GetTypeInfo(created).Type is not INamedTypeSymbol { IsGenericType: false, IsAnonymousType: false } type
            || !type.ToDisplayString().StartsWith("Amazon.", StringComparison.Ordinal) || IsSink(type)
            || created.Parent is not (EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax } or ArgumentSyntax or ReturnStatementSyntax
                or AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression })
            || BodyAround(created) is not { } member
            || (isAwaited && !Expressions.MayAwait(created))
            || IsCalled(member)
            || MarkedProgram.HasWords(created)
            || created.GetAnnotatedNodes(MarkedProgram.Annotations).Any(node => node.GetAnnotations(MarkedProgram.Annotations).Any(a => SaidWhereMade.Contains(a.Data!)))
            || created.GetAnnotatedNodes(MarkedProgram.Annotations).Any(node => IsHandedOver(node, created))
            || Variables(created) is not { } variables)
        {
            return null;
        }

        var name = $"Extracted{++_count}";
        var arguments = variables.Select(v => SyntaxFactory.IdentifierName(v.Name)).ToList();
        ExpressionSyntax call = SyntaxFactory.InvocationExpression(
            SyntaxFactory.IdentifierName(name), SyntaxFactory.ArgumentList(SyntaxFactory.SeparatedList(arguments.Select(SyntaxFactory.Argument))));
        foreach (var marked in created.GetAnnotatedNodes(MarkedProgram.Annotations))
        {
            foreach (var mark in marked.GetAnnotations(MarkedProgram.Annotations))
            {
                // Found there are the arguments by their names, since the call is built anew with every mark.
                var place = MadeOf(marked, variables) is { } only
                    ? call.DescendantNodes().OfType<ArgumentSyntax>().ElementAt(only).Expression
                    : call;
                if (!place.GetAnnotations(MarkedProgram.Annotations).Any(a => a.Data == mark.Data))
                    call = call.ReplaceNode(place, place.WithAdditionalAnnotations(new SyntaxAnnotation(MarkedProgram.Annotations, mark.Data)));
            }
        }

        var isStatic = member.Modifiers.Any(SyntaxKind.StaticKeyword) || !UsesInstance(created);
        var bare = created.ReplaceNodes(created.GetAnnotatedNodes(MarkedProgram.Annotations), (_, one) => one.WithoutAnnotations(MarkedProgram.Annotations));
        var result = type.ToDisplayString(FullName);
        var method = $"private {(isStatic ? "static " : "")}{(isAwaited ? $"async Task<{result}>" : result)} {name}({string.Join(", ", variables.Select(v => $"{TypeOf(v)!.ToDisplayString(FullName)} {v.Name}"))})";
        _methods.Peek().Add(SyntaxFactory.ParseMemberDeclaration($"\n{method}\n{{\n    return {bare.WithoutAnnotations(MarkedProgram.Annotations).WithoutTrivia()};\n}}\n")!);
        return (isAwaited ? SyntaxFactory.ParenthesizedExpression(SyntaxFactory.AwaitExpression(SyntaxFactory.Token(SyntaxKind.AwaitKeyword).WithTrailingTrivia(SyntaxFactory.Space), call)) : call).WithTriviaFrom(created);
    }

    /// <summary>Whether a property within the object gets what is found: the role that a service needs, the policy of an identity. It is found there.</summary>
    private bool IsHandedOver(SyntaxNode found, ExpressionSyntax created) => found.AncestorsAndSelf().TakeWhile(node => node != created).Any(node =>
        node.Parent is AssignmentExpressionSyntax assignment && assignment.Right == node
        && model.GetSymbolInfo(assignment.Left).Symbol is IPropertySymbol { SetMethod: { } setter }
        && (RoleProperties.Of(setter) is not null || PermissionsApi.IsWanted(setter)));

    private static bool IsSink(INamedTypeSymbol? type)
    {
        for (; type is not null; type = type.BaseType)
        {
            if (Sinks.Contains(type.Name))
                return true;
        }

        return false;
    }

    /// <summary>The method or constructor in whose body the node stands; null for any other place.</summary>
    private static BaseMethodDeclarationSyntax? BodyAround(SyntaxNode node)
    {
        foreach (var around in node.Ancestors())
        {
            switch (around)
            {
                case ConstructorInitializerSyntax or BasePropertyDeclarationSyntax or BaseFieldDeclarationSyntax or GlobalStatementSyntax or AttributeSyntax or ParameterSyntax:
                    return null;
                case MethodDeclarationSyntax { TypeParameterList: null, Parent: ClassDeclarationSyntax { TypeParameterList: null } } or ConstructorDeclarationSyntax { Parent: ClassDeclarationSyntax }:
                    return (BaseMethodDeclarationSyntax)around;
                case MemberDeclarationSyntax:
                    return null;
            }
        }

        return null;
    }

    /// <summary>Whether other code of the program calls the member: then what is found in it may stand at that call already.</summary>
    private bool IsCalled(BaseMethodDeclarationSyntax member) =>
        member.Modifiers.Any(m => m.IsKind(SyntaxKind.OverrideKeyword) || m.IsKind(SyntaxKind.VirtualKeyword))
        || model.SyntaxTree.GetRoot().DescendantNodes().Any(node =>
            node is SimpleNameSyntax or BaseObjectCreationExpressionSyntax or ConstructorInitializerSyntax
            && model.GetSymbolInfo(node).Symbol is IMethodSymbol called
            && SymbolEqualityComparer.Default.Equals((called.ReducedFrom ?? called).OriginalDefinition, model.GetDeclaredSymbol(member)));

    /// <summary>The variables that the expression reads; null when it does more with them, or needs something else of its surroundings.</summary>
    private List<ISymbol>? Variables(ExpressionSyntax expression)
    {
        var variables = new List<ISymbol>();
        foreach (var node in expression.DescendantNodesAndSelf())
        {
            switch (node)
            {
                case AwaitExpressionSyntax or AnonymousFunctionExpressionSyntax or QueryExpressionSyntax or DeclarationExpressionSyntax or SingleVariableDesignationSyntax
                    or BaseExpressionSyntax or ArgumentSyntax { RefKindKeyword.RawKind: not (int)SyntaxKind.None } or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression }
                    or AssignmentExpressionSyntax { Parent: not InitializerExpressionSyntax }:
                    return null;
                case ObjectCreationExpressionSyntax or ImplicitObjectCreationExpressionSyntax when IsSink(model.GetTypeInfo(node).Type as INamedTypeSymbol):
                    return null;
                case IdentifierNameSyntax { Parent: not NameColonSyntax } name when model.GetSymbolInfo(name).Symbol is { } symbol:
                    if (symbol is ITypeParameterSymbol or IMethodSymbol { MethodKind: MethodKind.LocalFunction } || IsOfPrimaryConstructor(symbol))
                        return null;
                    if (symbol is not (ILocalSymbol or IParameterSymbol) || variables.Contains(symbol, SymbolEqualityComparer.Default))
                        break;
                    if (TypeOf(symbol) is not { IsAnonymousType: false, TypeKind: not TypeKind.Dynamic, IsRefLikeType: false })
                        return null;
                    variables.Add(symbol);
                    break;
            }
        }

        return variables;
    }

    private static bool IsOfPrimaryConstructor(ISymbol symbol) =>
        symbol is IParameterSymbol { ContainingSymbol.DeclaringSyntaxReferences: [var declaration] } && declaration.GetSyntax() is TypeDeclarationSyntax;

    private bool UsesInstance(ExpressionSyntax expression) => expression.DescendantNodesAndSelf().Any(node =>
        node is ThisExpressionSyntax || (node is IdentifierNameSyntax name && Expressions.IsBare(name)
            && model.GetSymbolInfo(name).Symbol is { IsStatic: false } and (IFieldSymbol or IPropertySymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary } or IEventSymbol)));

    /// <summary>The one variable that the marked expression is made of; null when it is made of more, or of none.</summary>
    private static int? MadeOf(SyntaxNode marked, List<ISymbol> variables)
    {
        if (marked.DescendantNodesAndSelf().Any(node => node is InitializerExpressionSyntax or CollectionExpressionSyntax))
            return null;
        var named = MarkedProgram.Core(marked).DescendantNodesAndSelf().OfType<IdentifierNameSyntax>()
            .Select(name => variables.FindIndex(v => v.Name == name.Identifier.ValueText)).Where(i => i >= 0).Distinct().ToList();
        return named is [var only] ? only : null;
    }

    private static ITypeSymbol? TypeOf(ISymbol? variable) => variable switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        _ => null,
    };
}
