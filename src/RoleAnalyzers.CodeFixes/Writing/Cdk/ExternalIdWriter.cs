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
        return Drafts(site, parameter, new[] { StatementAfter(site, statement, line) });
    }

    private static ImmutableArray<Draft> OnStatement(
        Site site, RoleDeclaration role, BaseObjectCreationExpressionSyntax statement, ExpressionSyntax principal)
    {
        if (StatementPrincipals.HasOthersThanTexts(site, statement, principal) || ExternalIdParameter.For(site, role, statement) is not { } parameter)
            return ImmutableArray<Draft>.Empty;
        return Drafts(site, parameter, Conditions.AddToStatement(site, statement, Key, parameter.Value));
    }

    /// <summary>Another call behind the one that adds the principal; several conditions under one operator are merged by the CDK.</summary>
    private static ImmutableArray<Draft> OnStatementCall(
        Site site, RoleDeclaration role, BaseObjectCreationExpressionSyntax statement, ExpressionSyntax call)
    {
        if (call is not InvocationExpressionSyntax
            {
                Expression: MemberAccessExpressionSyntax { Expression: IdentifierNameSyntax receiver },
                Parent: ExpressionStatementSyntax { Parent: BlockSyntax or GlobalStatementSyntax } own,
            }
            || !site.Layout.BeginsLine(own.SpanStart)
            || StatementPrincipals.HasOthers(site, statement, call)
            || StatementPrincipals.AreAddedElsewhere(call)
            || Names.Dictionary(site, call.SpanStart) is not { } type
            || ExternalIdParameter.For(site, role, call) is not { } parameter)
        {
            return ImmutableArray<Draft>.Empty;
        }

        var block = Dictionaries.OneLine(type, null, Key, parameter.Value);
        return Drafts(site, parameter, new[] { StatementAfter(site, own, $"{receiver}.AddCondition(\"StringEquals\", {block});") });
    }

    /// <summary><c>WithConditions</c> on the principal, which the CDK merges with the conditions that it has.</summary>
    private static ImmutableArray<Draft> OnPrincipal(Site site, RoleDeclaration role, ExpressionSyntax place)
    {
        if (ExternalIdParameter.For(site, role, place) is not { } parameter
            || Conditions.Create(site, place, site.Layout.IndentAt(place.SpanStart), Key, parameter.Value) is not { } conditions)
        {
            return ImmutableArray<Draft>.Empty;
        }

        var changes = new List<TextChange>();
        if (place is ImplicitObjectCreationExpressionSyntax implicitly && site.Model.GetTypeInfo(place).Type is { } type)
            changes.Add(new(implicitly.NewKeyword.Span, $"new {type.ToMinimalDisplayString(site.Model, place.SpanStart)}"));
        changes.Add(new(new(place.Span.End, 0), $".WithConditions({conditions})"));
        var widened = Names.Of(site, "Amazon.CDK.AWS.IAM.PrincipalBase", place.SpanStart) is { } principalBase
            ? DeclaredTypes.Widen(site, place, principalBase).ToArray()
            : Array.Empty<TextChange>();
        return widened.Length == 0
            ? Drafts(site, parameter, changes)
            : Drafts(site, parameter, changes).AddRange(Drafts(site, parameter, changes.Concat(widened)));
    }

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

    private static TextChange StatementAfter(Site site, StatementSyntax statement, string text)
    {
        var line = site.Text.Lines.GetLineFromPosition(statement.Span.End);
        var position = statement.GetLastToken().TrailingTrivia.Any(SyntaxKind.EndOfLineTrivia) ? line.End : statement.Span.End;
        return new(new(position, 0), site.Layout.NewLineAt(statement.SpanStart) + site.Layout.IndentAt(statement.SpanStart) + text);
    }

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
