using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RoleAnalyzers.Analyzers;
using RoleAnalyzers.Iam.Rules;

namespace RoleAnalyzers.CodeFixes.Writing.Cdk;

/// <summary>Asks further conditions of a principal that is the only one of its statement.</summary>
internal sealed class NewConditionWriter : IWriter
{
    private const string Parameter = "conditions";

    public async Task<ImmutableArray<Draft>> WriteAsync(Site site, Edit edit, CancellationToken cancellationToken)
    {
        if (WrittenPrincipal.Find(site) is not { } principal
            || Asked(site, edit, principal.Syntax.SpanStart) is not { } conditions
            || await Sharing.PlaceOfChangeAsync(site, principal.Syntax, cancellationToken).ConfigureAwait(false) is not { } place)
        {
            return ImmutableArray<Draft>.Empty;
        }

        if (site.Place(FixFacts.Statement) is BaseObjectCreationExpressionSyntax statement)
        {
            return !StatementPrincipals.HasOthers(site, statement, place)
                && await OnStatementAsync(site, statement, conditions, cancellationToken).ConfigureAwait(false) is { } changes
                    ? ImmutableArray.Create(site.Draft(changes))
                    : ImmutableArray<Draft>.Empty;
        }

        if (principal.Form is not PrincipalForm.Creation)
            return ImmutableArray<Draft>.Empty;
        return place == principal.Syntax && AsArgument(site, place, conditions) is { } passed
            ? ImmutableArray.Create(site.Draft(passed))
            : PrincipalCalls.WithConditions(site, place, conditions);
    }

    /// <summary>The conditions that the edit asks for; null where they cannot be written.</summary>
    private static WrittenCondition[]? Asked(Site site, Edit edit, int position) => edit switch
    {
        Edit.AddConditions { Conditions: var asked } => asked.Select(WrittenCondition.Of).ToArray(),
        Edit.RequireSourceAccount { Account: var account } when (OwnAccount.Of(site, position) ?? (account is null ? null : Literals.Quote(account))) is { } own =>
            [new("StringEquals", "aws:SourceAccount", own)],
        _ => null,
    };

    private static async Task<IEnumerable<TextChange>?> OnStatementAsync(
        Site site, BaseObjectCreationExpressionSyntax statement, WrittenCondition[] conditions, CancellationToken cancellationToken) =>
        await Sharing.PlaceOfChangeAsync(site, statement, cancellationToken).ConfigureAwait(false) == statement
            ? Conditions.AddToStatement(site, statement, conditions)
            : null;

    /// <summary>The conditions that the principal's constructor takes; null when it takes none, or has some that are not written out there.</summary>
    private static IEnumerable<TextChange>? AsArgument(Site site, ExpressionSyntax creation, WrittenCondition[] conditions)
    {
        if (Arguments.Of(site, creation) is not { } arguments || arguments.Method.Parameters.All(parameter => parameter.Name != Parameter))
            return null;
        var passed = arguments[Parameter];
        if (passed is BaseObjectCreationExpressionSyntax { Initializer.Expressions.Count: > 0 })
            return Conditions.Extend(site, passed, conditions);
        var isEmpty = passed is null or LiteralExpressionSyntax { RawKind: (int)SyntaxKind.NullLiteralExpression }
            || passed is BaseObjectCreationExpressionSyntax empty && Dictionaries.IsPlain(empty);
        var line = site.Layout.IndentAt((passed ?? arguments.List.Arguments.LastOrDefault() ?? (SyntaxNode)creation).SpanStart);
        return isEmpty && Conditions.Create(site, creation, line, conditions) is { } created
            ? arguments.Pass(site, Parameter, created)
            : null;
    }
}
