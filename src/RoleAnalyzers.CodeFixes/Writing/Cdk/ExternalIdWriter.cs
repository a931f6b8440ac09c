using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RoleAnalyzers.Analyzers;
using RoleAnalyzers.Iam.Rules;

namespace RoleAnalyzers.CodeFixes.Writing.Cdk;

/// <summary>Demands an external ID of the callers of a role, fed by a parameter of the stack.</summary>
internal sealed class ExternalIdWriter : IWriter
{
    private const string Key = "sts:ExternalId";

    public async Task<ImmutableArray<Draft>> WriteAsync(Site site, Edit edit, CancellationToken cancellationToken)
    {
        if (edit is not Edit.RequireExternalId
            || WrittenPrincipal.Find(site) is not { } principal
            || RoleDeclaration.Find(site) is not { } role
            || await Sharing.PlaceOfChangeAsync(site, principal.Syntax, cancellationToken).ConfigureAwait(false) is not { } place)
        {
            return ImmutableArray<Draft>.Empty;
        }

        if (site.Place(FixFacts.Statement) is BaseObjectCreationExpressionSyntax statement)
        {
            return principal.Form is PrincipalForm.Call
                ? OnStatementCall(site, role, statement, place)
                : OnStatement(site, role, statement, principal.Syntax);
        }

        if (principal.Form is not PrincipalForm.Creation)
            return ImmutableArray<Draft>.Empty;
        var isOneRoles = place != principal.Syntax || await IsForOneRoleAsync(site, principal.Syntax, cancellationToken).ConfigureAwait(false);
        return isOneRoles && site.Place(FixFacts.AssumedBy) is ExpressionSyntax assumedBy
            && OnRole(site, role, assumedBy) is { IsEmpty: false } drafts
            ? drafts
            : OnPrincipal(site, role, place);
    }

    /// <summary><c>ExternalIds</c> of the role's props, next to <c>AssumedBy</c>.</summary>
    private static ImmutableArray<Draft> OnRole(Site site, RoleDeclaration role, ExpressionSyntax assumedBy)
    {
        if (assumedBy.FirstAncestorOrSelf<AssignmentExpressionSyntax>() is not { } assignment
            || assignment.Left is not (IdentifierNameSyntax { Identifier.ValueText: "AssumedBy" } or MemberAccessExpressionSyntax { Name.Identifier.ValueText: "AssumedBy" }))
        {
            return ImmutableArray<Draft>.Empty;
        }

        if (assignment.Parent is ExpressionStatementSyntax { Parent: BlockSyntax or GlobalStatementSyntax } statement)
            return OnProps(site, role, assignment, statement);
        if (assignment.Parent is not InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax props } initializer
            || ExternalIdParameter.For(site, role, props) is not { } parameter)
        {
            return ImmutableArray<Draft>.Empty;
        }

        var list = List(site, parameter.Value);
        var changes = ObjectMembers.Find(props, "ExternalIds") is { } written
            ? IsEmptyList(written.Right) ? new[] { new TextChange(written.Right.Span, list) } : null
            : Members.InsertAfter(site, initializer, initializer.Expressions.IndexOf(assignment), $"ExternalIds = {list}");
        return Drafts(site, parameter, changes);
    }

    /// <summary><c>props.ExternalIds</c> in a statement of its own, where <c>props.AssumedBy</c> is one.</summary>
    private static ImmutableArray<Draft> OnProps(Site site, RoleDeclaration role, AssignmentExpressionSyntax assignment, StatementSyntax statement)
    {
        if (assignment.Left is not MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax props }
            || Names.Member(statement).DescendantTokens().Any(token => token.ValueText == "ExternalIds")
            || !site.Layout.BeginsLine(statement.SpanStart)
            || ExternalIdParameter.For(site, role, assignment) is not { } parameter)
        {
            return ImmutableArray<Draft>.Empty;
        }

        var line = $"{props}.ExternalIds = {List(site, parameter.Value)};";
        return Drafts(site, parameter, new[] { StatementCalls.LineAfter(site, statement, line) });
    }

    private static ImmutableArray<Draft> OnStatement(
        Site site, RoleDeclaration role, BaseObjectCreationExpressionSyntax statement, ExpressionSyntax principal)
    {
        if (StatementPrincipals.HasOthersThanTexts(site, statement, principal) || ExternalIdParameter.For(site, role, statement) is not { } parameter)
            return ImmutableArray<Draft>.Empty;
        return Drafts(site, parameter, Conditions.AddToStatement(site, statement, Condition(parameter)));
    }

    private static ImmutableArray<Draft> OnStatementCall(
        Site site, RoleDeclaration role, BaseObjectCreationExpressionSyntax statement, ExpressionSyntax call) =>
        ExternalIdParameter.For(site, role, call) is { } parameter
        && StatementCalls.AddCondition(site, statement, call, Condition(parameter)) is { } change
            ? Drafts(site, parameter, new[] { change })
            : ImmutableArray<Draft>.Empty;

    private static ImmutableArray<Draft> OnPrincipal(Site site, RoleDeclaration role, ExpressionSyntax place) =>
        ExternalIdParameter.For(site, role, place) is { } parameter
            ? PrincipalCalls.WithConditions(site, place, new[] { Condition(parameter) }, parameter.Declaration)
            : ImmutableArray<Draft>.Empty;

    private static WrittenCondition Condition(ExternalIdParameter parameter) => new("StringEquals", Key, parameter.Value);

    /// <summary>False when the principal is a variable's value that reaches several roles: the external ID then goes with the principal.</summary>
    private static async Task<bool> IsForOneRoleAsync(Site site, ExpressionSyntax principal, CancellationToken cancellationToken)
    {
        if (principal.FirstAncestorOrSelf<EqualsValueClauseSyntax>() is not { Parent: VariableDeclaratorSyntax variable }
            || site.Place(FixFacts.Role) is { } role && variable.Span.Contains(role.Span)
            || site.Model.GetDeclaredSymbol(variable, cancellationToken) is not { } symbol)
        {
            return true;
        }

        return await Uses.FindAsync(site, symbol, cancellationToken).ConfigureAwait(false) is { } uses
            && uses.Count(use => use.Parent is not MemberAccessExpressionSyntax) <= 1;
    }

    private static ImmutableArray<Draft> Drafts(Site site, ExternalIdParameter parameter, IEnumerable<TextChange>? changes) =>
        changes is null ? ImmutableArray<Draft>.Empty : ImmutableArray.Create(site.Draft(parameter.Declaration.Concat(changes)));

    private static bool IsEmptyList(ExpressionSyntax list) => list switch
    {
        CollectionExpressionSyntax x => x.Elements.Count == 0,
        ArrayCreationExpressionSyntax { Initializer: { } elements } => elements.Expressions.Count == 0,
        ArrayCreationExpressionSyntax x => x.Type.RankSpecifiers[0].Sizes is [LiteralExpressionSyntax { Token.Value: 0 }],
        _ => false,
    };

    /// <summary>A list of one: a collection expression where the file has some, else an array.</summary>
    private static string List(Site site, string item) =>
        site.Root.DescendantNodes().Any(node => node is CollectionExpressionSyntax) ? $"[{item}]" : $"new[] {{ {item} }}";
}
