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
internal sealed class DeployedAccounts
{
    private const string Account = "Account";
    private const string Environment = "Amazon.CDK.Environment";
    private const int AccountLength = 12;

    /// <summary>Stands for whatever is assigned that is no literal.</summary>
    private const string NoLiteral = "";

    private readonly Compilation _compilation;

    /// <summary>
    /// What is assigned to something called <c>Account</c>, by the literal. Whose <c>Account</c> that is need not be known before
    /// somebody asks for the very account.
    /// </summary>
    private readonly Lazy<ILookup<string, AssignmentExpressionSyntax>> _assignments;

    /// <summary>The accounts that are not assigned as literals.</summary>
    private readonly Lazy<ImmutableHashSet<string>> _others;

    public DeployedAccounts(Compilation compilation)
    {
        _compilation = compilation;
        _assignments = new(FindAssignments);
        _others = new(FindOthers);
    }

    public bool Contains(string account) =>
        IsAccount(account) && (_assignments.Value[account].Any(IsOfEnvironment) || _others.Value.Contains(account));

    private static bool IsAccount(string text) => text.Length == AccountLength && text.All(static c => c is >= '0' and <= '9');

    private ILookup<string, AssignmentExpressionSyntax> FindAssignments() =>
        (from tree in _compilation.GetTypeByMetadataName(Environment) is null ? [] : _compilation.SyntaxTrees
         from at in Words.In(tree, Account)
         let assignment = AssignmentTo(tree.GetRoot().FindToken(at))
         where assignment is not null
         select assignment)
        .ToLookup(static assignment => LiteralOf(assignment.Right), StringComparer.Ordinal);

    private static string LiteralOf(ExpressionSyntax expression) =>
        expression is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression, Token.ValueText: var text } ? text : NoLiteral;

    private ImmutableHashSet<string> FindOthers()
    {
        var accounts = ImmutableHashSet.CreateBuilder<string>(StringComparer.Ordinal);
        foreach (var assignment in _assignments.Value[NoLiteral].Where(IsOfEnvironment))
            AddConstants(SemanticModels.Of(_compilation, assignment.SyntaxTree), assignment.Right, followsNames: true, accounts);
        return accounts.ToImmutable();
    }

    /// <summary>The assignment to what the word names; null when it is none.</summary>
    private static AssignmentExpressionSyntax? AssignmentTo(SyntaxToken word)
    {
        if (word.Parent is not IdentifierNameSyntax { Identifier.ValueText: Account } name)
            return null;
        var target = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : (ExpressionSyntax)name;
        return target.Parent is AssignmentExpressionSyntax assignment && assignment.Left == target ? assignment : null;
    }

    private bool IsOfEnvironment(AssignmentExpressionSyntax assignment) =>
        SymbolEqualityComparer.Default.Equals(
            SemanticModels.Of(_compilation, assignment.SyntaxTree).GetSymbolInfo(assignment.Left).Symbol?.ContainingType,
            _compilation.GetTypeByMetadataName(Environment));

    /// <summary>
    /// Adds each account number that stands in the expression, or in what a name in it was initialised with. Too many are
    /// better than too few here: an account more is a warning less.
    /// </summary>
    private static void AddConstants(
        SemanticModel model, ExpressionSyntax expression, bool followsNames, ImmutableHashSet<string>.Builder accounts)
    {
        foreach (var part in expression.DescendantNodesAndSelf().OfType<ExpressionSyntax>())
        {
            if (model.GetConstantValue(part) is { HasValue: true, Value: string account } && IsAccount(account))
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
