using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RoleAnalyzers.Analyzers;
using RoleAnalyzers.Iam.Rules;

namespace RoleAnalyzers.CodeFixes.Writing.Cdk;

/// <summary>Trusts an account in place of a pattern for its callers, and asks the pattern of the callers' ARNs.</summary>
internal sealed class CallersWriter : IWriter
{
    private const string Namespace = "Amazon.CDK.AWS.IAM.";

    public async Task<ImmutableArray<Draft>> WriteAsync(Site site, Edit edit, CancellationToken cancellationToken)
    {
        if (edit is not Edit.TrustCallersLike { Account: var account }
            || WrittenPrincipal.Find(site) is not { } principal
            || await Sharing.PlaceOfChangeAsync(site, principal.Syntax, cancellationToken).ConfigureAwait(false) is not { } place)
        {
            return ImmutableArray<Draft>.Empty;
        }

        if (principal.Form is PrincipalForm.Text)
            return await InDictionaryAsync(site, principal.Syntax, place, account, cancellationToken).ConfigureAwait(false);
        if (place != principal.Syntax || principal.Value(site) is not { } pattern)
            return ImmutableArray<Draft>.Empty;
        return principal.Form is PrincipalForm.Call
            ? ByCall(site, principal.Syntax, pattern, account)
            : Create(site, principal.Syntax, pattern, account);
    }

    /// <summary><c>new AccountPrincipal("111122223333").WithConditions(…)</c>.</summary>
    private static ImmutableArray<Draft> Create(Site site, ExpressionSyntax creation, ExpressionSyntax pattern, string? account)
    {
        var name = account is null ? "AccountRootPrincipal" : "AccountPrincipal";
        if (site.Model.Compilation.GetTypesByMetadataName(Namespace + name).FirstOrDefault() is not { } type
            || PrincipalCalls.ConditionsCall(site, creation, Condition(pattern)) is not { } call)
        {
            return ImmutableArray<Draft>.Empty;
        }

        var written = creation is ObjectCreationExpressionSyntax { Type: var old }
            ? Names.Replace(site, old, type)
            : type.ToMinimalDisplayString(site.Model, creation.SpanStart);
        var text = $"new {written}({(account is null ? "" : Literals.Quote(account))}){call}";
        return PrincipalCalls.WithWidened(site, creation, new[] { new TextChange(creation.Span, text) });
    }

    /// <summary><c>statement.AddAwsAccountPrincipal("111122223333")</c>, and the condition in the next line.</summary>
    private static ImmutableArray<Draft> ByCall(Site site, ExpressionSyntax call, ExpressionSyntax pattern, string? account) =>
        call is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: var name }, ArgumentList: var list }
        && site.Place(FixFacts.Statement) is BaseObjectCreationExpressionSyntax statement
        && StatementCalls.AddCondition(site, statement, call, Condition(pattern)) is { } condition
            ? ImmutableArray.Create(site.Draft(new[]
            {
                new TextChange(name.Span, account is null ? "AddAccountRootPrincipal" : "AddAwsAccountPrincipal"),
                new TextChange(list.Span, account is null ? "()" : $"({Literals.Quote(account)})"),
                condition,
            }))
            : ImmutableArray<Draft>.Empty;

    private static async Task<ImmutableArray<Draft>> InDictionaryAsync(
        Site site, ExpressionSyntax written, ExpressionSyntax place, string? account, CancellationToken cancellationToken) =>
        site.Place(FixFacts.Statement) is BaseObjectCreationExpressionSyntax statement
        && await Sharing.PlaceOfChangeAsync(site, statement, cancellationToken).ConfigureAwait(false) == statement
        && StatementPrincipals.Holds(site, statement, place)
        && !StatementPrincipals.HasOthers(site, statement, place)
        && RootArn.InPlaceOf(site, place, written, isOwn: account is null) is { } root
        && Conditions.AddToStatement(site, statement, Condition(place)) is { } condition
            ? ImmutableArray.Create(site.Draft(condition.Append(root)))
            : ImmutableArray<Draft>.Empty;

    private static WrittenCondition Condition(ExpressionSyntax pattern) => new("ArnLike", "aws:PrincipalArn", pattern.ToString());
}
