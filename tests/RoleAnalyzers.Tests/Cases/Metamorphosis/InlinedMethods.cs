using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace RoleAnalyzers.Tests.Cases.Metamorphosis;

/// <summary>
/// <c>var props = Props(who);</c> as <c>var props = new RoleProps { AssumedBy = who };</c>: a private method or local function that is called
/// once, and does no more than give a value, is replaced by it. Put in are arguments that may be evaluated at any time: literals, names and
/// <c>this</c>, and one other at most, where it is evaluated once and always. What is found at the call or in its arguments may then stand anywhere in what has taken its place.
/// </summary>
internal static class InlinedMethods
{
    /// <summary>Where more calls than these lead from one to the next, not all of them may be followed, and with fewer of them more would be found.</summary>
    private const int Most = 5;

    public static SyntaxNode Rewrite(MarkedProgram program)
    {
        var inlined = program;
        // What is called in a body that was put in is the next to be put in.
        for (var count = 0; Next(inlined) is { } root; count++)
        {
            if (count == Most)
                return program.Root;
            inlined = MarkedProgram.Of(program.Scenario, root);
        }

        return inlined.Root;
    }

    /// <summary>The program without the first of such methods; null when it has none.</summary>
    private static SyntaxNode? Next(MarkedProgram program)
    {
        var model = program.Model;
        foreach (var declaration in program.Root.DescendantNodes())
        {
            if (BodyOf(declaration) is not { } body
                || model.GetDeclaredSymbol(declaration) is not IMethodSymbol { IsGenericMethod: false, RefKind: RefKind.None } method
                || IsFoundHereAlone(body, model)
                || CallOf(method, declaration, model) is not { } call
                || PlaceOf(call, method) is not { } place
                || Written(body, method, call, place, model) is not { } written)
            {
                continue;
            }

            foreach (var mark in MarkedProgram.Marks(place))
                written = written.WithAdditionalAnnotations(new SyntaxAnnotation(MarkedProgram.Around, mark));
            var tracked = program.Root.TrackNodes(place, declaration);
            tracked = tracked.ReplaceNode(tracked.GetCurrentNode(place)!, written.WithTriviaFrom(place));
            return tracked.RemoveNode(tracked.GetCurrentNode(declaration)!, SyntaxRemoveOptions.KeepNoTrivia)!;
        }

        return null;
    }

    /// <summary>What the method gives, when it does nothing else and nothing but a call can lead to it.</summary>
    private static ExpressionSyntax? BodyOf(SyntaxNode declaration) => declaration switch
    {
        MethodDeclarationSyntax
        {
            AttributeLists: [],
            ExplicitInterfaceSpecifier: null,
            Parent: TypeDeclarationSyntax { RawKind: not (int)SyntaxKind.InterfaceDeclaration } type,
        } method when IsPrivate(method.Modifiers) && !type.Modifiers.Any(SyntaxKind.PartialKeyword) => Given(method.Body, method.ExpressionBody),
        LocalFunctionStatementSyntax { AttributeLists: [] } function => Given(function.Body, function.ExpressionBody),
        _ => null,
    };

    private static bool IsPrivate(SyntaxTokenList modifiers) => modifiers.All(one =>
        one.Kind() is SyntaxKind.PrivateKeyword or SyntaxKind.StaticKeyword or SyntaxKind.AsyncKeyword or SyntaxKind.NewKeyword or SyntaxKind.ReadOnlyKeyword);

    private static ExpressionSyntax? Given(BlockSyntax? block, ArrowExpressionClauseSyntax? arrow) => (arrow, block) switch
    {
        ({ Expression: not (ThrowExpressionSyntax or RefExpressionSyntax) and var given }, _) => given,
        (_, { Statements: [ReturnStatementSyntax { Expression: { } given }] }) => given,
        _ => null,
    };

    /// <summary>
    /// Whether something is found in the body that, with the code around the call in view, would be found elsewhere or not at all: at the name of
    /// a field, whose value that code may have made, or because nothing is known of a parameter.
    /// </summary>
    private static bool IsFoundHereAlone(ExpressionSyntax body, SemanticModel model) => body.GetAnnotatedNodes(MarkedProgram.Annotations).Any(node =>
        model.GetSymbolInfo(MarkedProgram.Core(node)).Symbol is IFieldSymbol or IPropertySymbol
        || node.GetAnnotations(MarkedProgram.Annotations).Any(mark => mark.Data == "ROLE1009"));

    /// <summary>The only place that names the method, when that is a call of it on the same object, outside of itself.</summary>
    private static InvocationExpressionSyntax? CallOf(IMethodSymbol method, SyntaxNode declaration, SemanticModel model)
    {
        var names = model.SyntaxTree.GetRoot().DescendantNodes().OfType<SimpleNameSyntax>().Where(name =>
            name.Identifier.ValueText == method.Name
            && model.GetSymbolInfo(name) is var info
            && info.CandidateSymbols.Add(info.Symbol!).Any(one => SymbolEqualityComparer.Default.Equals(one?.OriginalDefinition, method))).ToList();
        return names is [var only] && !declaration.Contains(only)
            ? only.Parent switch
            {
                InvocationExpressionSyntax call when call.Expression == only => call,
                MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Parent: InvocationExpressionSyntax call } access when call.Expression == access => call,
                _ => null,
            }
            : null;
    }

    /// <summary>What the method's value takes the place of: the call, or what awaits it; null where it cannot.</summary>
    private static ExpressionSyntax? PlaceOf(InvocationExpressionSyntax call, IMethodSymbol method) => !method.IsAsync ? call : call.Parent switch
    {
        AwaitExpressionSyntax awaited => awaited,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait", Parent: InvocationExpressionSyntax { Parent: AwaitExpressionSyntax awaited } } => awaited,
        _ => null,
    };

    /// <summary>The method's value as it is written at the place; null when it cannot be written there.</summary>
    private static ExpressionSyntax? Written(ExpressionSyntax body, IMethodSymbol method, InvocationExpressionSyntax call, ExpressionSyntax place, SemanticModel model)
    {
        if (model.GetOperation(call) is not IInvocationOperation { Arguments: var arguments }
            || arguments.Any(one => one is not { ArgumentKind: ArgumentKind.Explicit, Parameter: { RefKind: RefKind.None, IsParams: false }, Syntax: ArgumentSyntax })
            || arguments.Count(one => !IsSimple(((ArgumentSyntax)one.Syntax).Expression)) > 1
            || body.DescendantNodesAndSelf().Any(node => node is DeclarationExpressionSyntax or SingleVariableDesignationSyntax)
            || !MeansTheSame(body, method, call, model))
        {
            return null;
        }

        var written = new Dictionary<SyntaxNode, ExpressionSyntax>();
        foreach (var argument in arguments)
        {
            var given = ((ArgumentSyntax)argument.Syntax).Expression;
            var uses = body.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>()
                .Where(name => SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name).Symbol, argument.Parameter)).ToList();
            if (uses.Exists(use => !IsRead(use, body, given)) || (uses.Count != 1 && (!IsSimple(given) || MarkedProgram.Marks(given).Any())))
                return null;
            var bare = IsSimple(given) ? given.WithoutTrivia() : Expressions.Parenthesize(given.WithoutTrivia());
            foreach (var use in uses)
            {
                written.Add(use, Converted(bare, model.GetTypeInfo(given).Type, argument.Parameter!.Type)
                    .WithTriviaFrom(use).WithAdditionalAnnotations(use.GetAnnotations(MarkedProgram.Annotations)));
            }
        }

        var whole = written.TryGetValue(body, out var alone) ? alone : body.ReplaceNodes(written.Keys, (old, _) => written[old]).WithoutTrivia();
        if (place.Parent is ExpressionStatementSyntax or ArrowExpressionClauseSyntax or AnonymousFunctionExpressionSyntax && IsStatement(whole))
            return whole;
        if (place.Parent is ExpressionStatementSyntax)
            return null;
        var type = method is { IsAsync: true, ReturnType: INamedTypeSymbol { TypeArguments: [var result] } } ? result : method.ReturnType;
        return type.SpecialType == SpecialType.System_Void || type.ToDisplayString().EndsWith(".Task", StringComparison.Ordinal)
            ? null
            : Expressions.Parenthesize(Converted(Expressions.Parenthesize(whole), model.GetTypeInfo(body).Type, type));
    }

    private static bool IsSimple(ExpressionSyntax argument) => argument is LiteralExpressionSyntax or IdentifierNameSyntax or ThisExpressionSyntax;

    /// <summary>Whether each name in the body means at the call what it means in the body.</summary>
    private static bool MeansTheSame(ExpressionSyntax body, IMethodSymbol method, InvocationExpressionSyntax call, SemanticModel model) =>
        body.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Where(Expressions.IsBare).All(name =>
            model.GetSymbolInfo(name).Symbol is not { } symbol
            || SymbolEqualityComparer.Default.Equals(symbol.ContainingSymbol, method)
            || symbol.DeclaringSyntaxReferences.Any(one => body.FullSpan.Contains(one.Span) && one.SyntaxTree == body.SyntaxTree)
            || model.LookupSymbols(call.SpanStart, name: name.Identifier.ValueText)
                .Any(one => SymbolEqualityComparer.Default.Equals(one.OriginalDefinition, symbol.OriginalDefinition)));

    /// <summary>Whether the parameter is read there, for nothing but its value, and the argument has the same value there.</summary>
    private static bool IsRead(IdentifierNameSyntax use, ExpressionSyntax body, ExpressionSyntax given) =>
        use.Parent switch
        {
            ArgumentSyntax argument => argument.RefKindKeyword.IsKind(SyntaxKind.None)
                && argument.Parent?.Parent is not InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } },
            AssignmentExpressionSyntax assignment => assignment.Left != use,
            AnonymousObjectMemberDeclaratorSyntax { NameEquals: null } => false,
            PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax => false,
            _ => true,
        }
        && use.Ancestors().TakeWhile(node => node != body.Parent).All(node => node switch
        {
            AnonymousFunctionExpressionSyntax or QueryExpressionSyntax => given is LiteralExpressionSyntax,
            ConditionalExpressionSyntax or SwitchExpressionSyntax or ConditionalAccessExpressionSyntax or BinaryExpressionSyntax
            { RawKind: (int)SyntaxKind.CoalesceExpression or (int)SyntaxKind.LogicalAndExpression or (int)SyntaxKind.LogicalOrExpression } => IsSimple(given),
            _ => true,
        });

    private static bool IsStatement(ExpressionSyntax expression) =>
        expression is InvocationExpressionSyntax or AssignmentExpressionSyntax or ObjectCreationExpressionSyntax or AwaitExpressionSyntax;

    /// <summary>The expression with the type that it has where it is taken from.</summary>
    private static ExpressionSyntax Converted(ExpressionSyntax expression, ITypeSymbol? own, ITypeSymbol type) =>
        SymbolEqualityComparer.Default.Equals(own, type) && Expressions.HasTypeOfItsOwn(expression)
            ? expression
            : Expressions.Parenthesize(SyntaxFactory.CastExpression(SyntaxFactory.ParseTypeName(type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)), expression));
}
