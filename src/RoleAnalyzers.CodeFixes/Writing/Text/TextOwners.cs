using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RoleAnalyzers.CodeFixes.Writing.Text;

/// <summary>
/// Whether a literal may be changed where it is written: all that it comes to, through variables, constants, functions and texts that are
/// put together of it, is given away as a trust policy, and as nothing else.
/// </summary>
internal sealed class TextOwners(Site site, PolicyReadings readings)
{
    private readonly HashSet<ISymbol> _seen = new(SymbolEqualityComparer.Default);

    /// <summary>Whether what the node holds ends up in trust policies alone.</summary>
    public async Task<bool> ServesPoliciesAsync(SyntaxNode node, CancellationToken cancellationToken)
    {
        for (; node.Parent is { } parent; node = parent)
        {
            switch (parent)
            {
                case AssignmentExpressionSyntax assignment when assignment.Right == node:
                    return Symbol(assignment.Left) switch
                    {
                        IPropertySymbol property when readings.Takes(property) => true,
                        { } target and (ILocalSymbol or IFieldSymbol or IPropertySymbol or IParameterSymbol) => await OwnsPoliciesAsync(target, cancellationToken).ConfigureAwait(false),
                        _ => false,
                    };
                case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax or PropertyDeclarationSyntax or ParameterSyntax } initializer:
                    return await OwnsPoliciesAsync(site.Model.GetDeclaredSymbol(initializer.Parent!, cancellationToken), cancellationToken).ConfigureAwait(false);
                case ArrowExpressionClauseSyntax or ReturnStatementSyntax when Function(parent) is { } function:
                    return await OwnsPoliciesAsync(site.Model.GetDeclaredSymbol(function, cancellationToken), cancellationToken).ConfigureAwait(false);
                case ArgumentSyntax { Parent.Parent: ExpressionSyntax call } argument when Symbol(call) is IMethodSymbol method:
                    if (readings.Takes(method))
                        return true;
                    if (MakesText(method))
                        break;
                    return Parameter(method, argument) is { } parameter && await OwnsPoliciesAsync(parameter, cancellationToken).ConfigureAwait(false);
                case ExpressionStatementSyntax { Expression: InvocationExpressionSyntax call }:
                    return Symbol(Receiver(call)) is ILocalSymbol builder && await OwnsPoliciesAsync(builder, cancellationToken).ConfigureAwait(false);
                case BinaryExpressionSyntax binary when !binary.IsKind(SyntaxKind.AddExpression) && !binary.IsKind(SyntaxKind.CoalesceExpression):
                    return false;
                case ExpressionSyntax or ArgumentSyntax or BaseArgumentListSyntax or InterpolationSyntax or SwitchExpressionArmSyntax or CollectionElementSyntax:
                    break;
                default:
                    return false;
            }
        }

        return false;
    }

    /// <summary>Whether the symbol, wherever it is used, gives what it holds to trust policies.</summary>
    private async Task<bool> OwnsPoliciesAsync(ISymbol? symbol, CancellationToken cancellationToken)
    {
        if (symbol is null || symbol.DeclaringSyntaxReferences.IsEmpty)
            return false;
        if (!_seen.Add(symbol))
            return true;
        if (await Uses.FindAsync(site, symbol, cancellationToken).ConfigureAwait(false) is not { } uses)
            return false;
        foreach (var use in uses)
        {
            // A text that is set, or added to.
            if (use.Parent is AssignmentExpressionSyntax assignment && assignment.Left == use)
                continue;
            if (use.SyntaxTree != site.Root.SyntaxTree || !await ServesPoliciesAsync(use, cancellationToken).ConfigureAwait(false))
                return false;
        }

        return true;
    }

    private ISymbol? Symbol(SyntaxNode node) => site.Model.GetSymbolInfo(node).Symbol;

    /// <summary>Whether the method of a library makes a text of its arguments, or reads a text as JSON.</summary>
    private static bool MakesText(IMethodSymbol method) =>
        method.ContainingType is { SpecialType: SpecialType.System_String } or { Name: "StringBuilder", ContainingNamespace: { Name: "Text", ContainingNamespace.Name: "System" } }
        || (method is { Name: "Parse" or "FromJson", IsStatic: true } && method.DeclaringSyntaxReferences.IsEmpty);

    private static IParameterSymbol? Parameter(IMethodSymbol method, ArgumentSyntax argument)
    {
        if (argument.NameColon is { Name.Identifier.ValueText: var name })
            return method.Parameters.FirstOrDefault(parameter => parameter.Name == name);
        var index = (argument.Parent as BaseArgumentListSyntax)?.Arguments.IndexOf(argument) ?? -1;
        return index >= 0 && index < method.Parameters.Length ? method.Parameters[index] : null;
    }

    /// <summary>The variable at the beginning of a chain of calls.</summary>
    private static ExpressionSyntax Receiver(ExpressionSyntax expression) => expression switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => Receiver(access.Expression),
        _ => expression,
    };

    private static SyntaxNode? Function(SyntaxNode node) => node.Ancestors().FirstOrDefault(static one =>
        one is MethodDeclarationSyntax or LocalFunctionStatementSyntax or PropertyDeclarationSyntax or AnonymousFunctionExpressionSyntax or AccessorDeclarationSyntax)
        switch
    {
        AccessorDeclarationSyntax { Parent.Parent: PropertyDeclarationSyntax property } => property,
        AnonymousFunctionExpressionSyntax => null,
        var function => function,
    };
}
