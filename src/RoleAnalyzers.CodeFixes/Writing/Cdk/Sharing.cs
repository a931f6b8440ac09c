using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using RoleAnalyzers.Analyzers;

namespace RoleAnalyzers.CodeFixes.Writing.Cdk;

/// <summary>
/// Where a principal may be changed: where it is written, if its value serves nothing but the trust policies it was found in;
/// else where its name is used.
/// </summary>
internal static class Sharing
{
    /// <summary>The expression to change: the given one, or the only name that brings it here; null when neither may be.</summary>
    public static async Task<ExpressionSyntax?> PlaceOfChangeAsync(Site site, ExpressionSyntax written, CancellationToken cancellationToken)
    {
        var role = site.Place(FixFacts.Role);
        for (SyntaxNode node = written; node.Parent is { } parent && node != role; node = parent)
        {
            if (Given(site, parent) is { } parameter
                && !await ServesOneUseAsync(site, parameter, isWhole: node == Bare(written), cancellationToken).ConfigureAwait(false))
            {
                return null;
            }

            if (Owner(site, node, parent, role) is not { } owner)
                continue;
            var uses = await Uses.FindAsync(site, owner, cancellationToken).ConfigureAwait(false);
            var passing = uses?.Where(use => !IsReceiver(use) && !IsTarget(use)).ToImmutableArray();
            if (passing is { } few && (few.Length <= 1 || few.All(use => IsGivenToARole(site, use))))
                continue;
            return node == Bare(written) ? UseHere(site, owner) : null;
        }

        return written;
    }

    /// <summary>The parameter of the program's own method or constructor that gets the argument; null for what is no such argument.</summary>
    private static IParameterSymbol? Given(Site site, SyntaxNode node) =>
        node is ArgumentSyntax && site.Model.GetOperation(node) is IArgumentOperation { Parameter: { DeclaringSyntaxReferences.IsEmpty: false } parameter } ? parameter : null;

    /// <summary>Whether the code that gets the value uses it once, or for roles alone: then it serves what was found and nothing else.</summary>
    /// <param name="isWhole">Whether the parameter gets the principal itself, so that a call on it is a use; not an object that holds it.</param>
    private static async Task<bool> ServesOneUseAsync(Site site, IParameterSymbol parameter, bool isWhole, CancellationToken cancellationToken)
    {
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        for (IParameterSymbol? next = parameter; next is not null && seen.Add(next);)
        {
            var uses = await Uses.FindAsync(site, next, cancellationToken).ConfigureAwait(false);
            if (uses?.Where(use => use.Parent is not NameColonSyntax && (isWhole || !IsReceiver(use))).ToImmutableArray() is not { } passing)
                return false;
            if (passing is not [var only])
                return passing.All(use => IsGivenToARole(site, use));
            next = only.SyntaxTree == site.Root.SyntaxTree && Bare(only).Parent is { } further ? Given(site, further) : null;
        }

        return true;
    }

    /// <summary>What holds the value of the node from here on: a variable, or a function that returns it to more than the role.</summary>
    private static ISymbol? Owner(Site site, SyntaxNode node, SyntaxNode parent, SyntaxNode? role) => parent switch
    {
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax variable } => site.Model.GetDeclaredSymbol(variable),
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => site.Model.GetDeclaredSymbol(property),
        AssignmentExpressionSyntax { Parent: not InitializerExpressionSyntax } assignment when assignment.Right == node =>
            site.Model.GetSymbolInfo(Root(assignment.Left)).Symbol is ILocalSymbol or IFieldSymbol or IPropertySymbol
                ? site.Model.GetSymbolInfo(Root(assignment.Left)).Symbol
                : null,
        ExpressionStatementSyntax { Expression: InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } } =>
            site.Model.GetSymbolInfo(Root(access.Expression)).Symbol as ILocalSymbol,
        LocalFunctionStatementSyntax or MethodDeclarationSyntax or PropertyDeclarationSyntax when role is null || !parent.Span.Contains(role.Span) =>
            site.Model.GetDeclaredSymbol(parent),
        _ => null,
    };

    /// <summary>The variable at the beginning of <c>a.b.c</c>.</summary>
    private static ExpressionSyntax Root(ExpressionSyntax expression) => expression switch
    {
        MemberAccessExpressionSyntax { Expression: not (ThisExpressionSyntax or BaseExpressionSyntax) and var inner } => Root(inner),
        ElementAccessExpressionSyntax access => Root(access.Expression),
        _ => expression,
    };

    private static SyntaxNode Bare(SyntaxNode node)
    {
        while (node.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax)
            node = node.Parent;
        return node;
    }

    private static bool IsReceiver(SimpleNameSyntax use) =>
        use.Parent is MemberAccessExpressionSyntax access && access.Expression == use
        || use.Parent is ConditionalAccessExpressionSyntax conditional && conditional.Expression == use
        || use.Parent is ElementAccessExpressionSyntax;

    private static bool IsTarget(SimpleNameSyntax use) => use.Parent is AssignmentExpressionSyntax assignment && assignment.Left == use;

    private static bool IsGivenToARole(Site site, SimpleNameSyntax use) => Bare(use).Parent switch
    {
        AssignmentExpressionSyntax { Left: var left } assignment => assignment.Right == Bare(use)
            && left is IdentifierNameSyntax { Identifier.ValueText: "AssumedBy" } or MemberAccessExpressionSyntax { Name.Identifier.ValueText: "AssumedBy" },
        ArgumentSyntax { Parent: ArgumentListSyntax { Parent: BaseObjectCreationExpressionSyntax creation } } =>
            creation.SyntaxTree == site.Root.SyntaxTree
            && site.Model.GetTypeInfo(creation).Type is { Name: "Role" or "CfnRole", ContainingNamespace.Name: "IAM" },
        _ => false,
    };

    /// <summary>The only name of the owner in what the diagnostic says holds the principal.</summary>
    private static ExpressionSyntax? UseHere(Site site, ISymbol owner)
    {
        var holder = site.Place(FixFacts.AssumedBy) ?? site.Place(FixFacts.Statement) ?? site.Place(FixFacts.Role);
        var names = holder?.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>()
            .Where(name => name.Identifier.ValueText == owner.Name
                && SymbolEqualityComparer.Default.Equals(site.Model.GetSymbolInfo(name).Symbol, owner))
            .ToImmutableArray();
        return names is [var only] && !IsReceiver(only) ? only : null;
    }
}
