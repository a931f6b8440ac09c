using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RoleAnalyzers.Evaluation;

namespace RoleAnalyzers.Reading.Cdk;

/// <summary>
/// The accounts that a compilation names as those it deploys to: constants that reach the <c>Account</c> of an
/// <c>Amazon.CDK.Environment</c>. Such an account is the writer's own, so no external ID is wanted of it. Searched for once
/// a compilation, and only when a rule asks.
/// </summary>
internal sealed class DeployedAccounts(Compilation compilation)
{
    private const string Account = "Account";
    private const string Environment = "Amazon.CDK.Environment";
    private const int AccountLength = 12;

    private readonly Lazy<ImmutableHashSet<string>> _accounts = new(() => Find(compilation));

    public bool Contains(string account) => _accounts.Value.Contains(account);

    private static ImmutableHashSet<string> Find(Compilation compilation)
    {
        if (compilation.GetTypeByMetadataName(Environment) is not { } environment)
            return ImmutableHashSet<string>.Empty;
        var accounts = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        foreach (var tree in compilation.SyntaxTrees)
        {
            foreach (var at in Words.In(tree, Account))
                AddFrom(compilation, tree.GetRoot().FindToken(at), environment, accounts);
        }

        return accounts.ToImmutable();
    }

    private static void AddFrom(
        Compilation compilation, SyntaxToken word, INamedTypeSymbol environment, ImmutableHashSet<string>.Builder accounts)
    {
        if (word.Parent is not IdentifierNameSyntax { Identifier.ValueText: Account } name)
            return;
        var target = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : (ExpressionSyntax)name;
        if (target.Parent is not AssignmentExpressionSyntax assignment || assignment.Left != target)
            return;
        var model = SemanticModels.Of(compilation, assignment.SyntaxTree);
        if (SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(target).Symbol?.ContainingType, environment))
            AddConstants(model, assignment.Right, followsNames: true, accounts);
    }

    /// <summary>
    /// Adds each account number that stands in the expression, or in what a name in it was initialised with. Too many are
    /// better than too few here: an account more is a warning less.
    /// </summary>
    private static void AddConstants(
        SemanticModel model, ExpressionSyntax expression, bool followsNames, ImmutableHashSet<string>.Builder accounts)
    {
        foreach (var part in expression.DescendantNodesAndSelf().OfType<ExpressionSyntax>())
        {
            if (model.GetConstantValue(part) is { HasValue: true, Value: string { Length: AccountLength } account } && account.All(c => c is >= '0' and <= '9'))
                accounts.Add(account);
            else if (followsNames && part is IdentifierNameSyntax && Initializer(model.GetSymbolInfo(part).Symbol) is { } initializer)
                AddConstants(ModelOf(model, initializer), initializer, followsNames: false, accounts);
        }
    }

    private static ExpressionSyntax? Initializer(ISymbol? symbol) =>
        symbol is ILocalSymbol or IFieldSymbol or IPropertySymbol
            ? symbol.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() switch
            {
                VariableDeclaratorSyntax variable => variable.Initializer?.Value,
                PropertyDeclarationSyntax property => property.ExpressionBody?.Expression ?? property.Initializer?.Value,
                _ => null,
            }
            : null;

    private static SemanticModel ModelOf(SemanticModel model, SyntaxNode node) =>
        node.SyntaxTree == model.SyntaxTree ? model : SemanticModels.Of(model.Compilation, node.SyntaxTree);
}
