using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RoleAnalyzers.Analyzers;
using RoleAnalyzers.Iam.Rules;

namespace RoleAnalyzers.CodeFixes.Writing.Cdk;

/// <summary>
/// Writes who may assume a role, in place of anybody: the account that the stack is deployed to, the service that the role is for,
/// or the callers of an organisation.
/// </summary>
internal sealed class PrincipalWriter : IWriter
{
    private const string Namespace = "Amazon.CDK.AWS.IAM.";
    private const string OrganizationKey = "aws:PrincipalOrgID";

    public async Task<ImmutableArray<Draft>> WriteAsync(Site site, Edit edit, CancellationToken cancellationToken)
    {
        if (WrittenPrincipal.Find(site) is not { } principal
            || await Sharing.PlaceOfChangeAsync(site, principal.Syntax, cancellationToken).ConfigureAwait(false) is not { } place)
        {
            return ImmutableArray<Draft>.Empty;
        }

        return (edit, principal.Form) switch
        {
            (Edit.TrustOwnAccount, PrincipalForm.Creation) => Replace(site, place, "AccountRootPrincipal", ""),
            (Edit.TrustOwnAccount, PrincipalForm.Call) => ReplaceCall(site, place, "AddAccountRootPrincipal", ""),
            (Edit.TrustService e, PrincipalForm.Creation) => Replace(site, place, "ServicePrincipal", Literals.Quote(e.Service)),
            (Edit.TrustService e, PrincipalForm.Call) => ReplaceCall(site, place, "AddServicePrincipal", Literals.Quote(e.Service)),
            (Edit.TrustOwnAccount e, PrincipalForm.Text) => ReplaceText(site, place, e.Account),
            (Edit.RequireOrganization e, PrincipalForm.Creation) when IsAloneInItsStatement(site) =>
                Replace(site, place, "OrganizationPrincipal", Literals.Quote(e.Organization)),
            (Edit.RequireOrganization e, PrincipalForm.Call) when IsAloneOnItsReceiver(site, place)
                && Names.Of(site, Namespace + "OrganizationPrincipal", place.SpanStart) is { } type =>
                ReplaceCall(site, place, "AddPrincipals", $"new {type}({Literals.Quote(e.Organization)})"),
            (Edit.RequireOrganization e, PrincipalForm.Text) => RequireOrganization(site, place, e.Organization),
            _ => ImmutableArray<Draft>.Empty,
        };
    }

    private static ImmutableArray<Draft> Replace(Site site, ExpressionSyntax place, string typeName, string arguments)
    {
        if (site.Model.Compilation.GetTypesByMetadataName(Namespace + typeName).FirstOrDefault() is not { } type)
            return ImmutableArray<Draft>.Empty;
        if (place is not ObjectCreationExpressionSyntax creation)
            return ReplaceUnnamed(site, place, type, arguments);

        var name = Names.Replace(site, creation.Type, type);
        var changes = creation.ArgumentList is { } list
            ? new TextChange[] { new(creation.Type.Span, name), new(Inside(list), arguments) }
            : new TextChange[] { new(creation.Type.Span, $"{name}({arguments})") };
        return WithWidened(site, place, changes, Names.Of(site, Namespace + typeName, place.SpanStart)!);
    }

    /// <summary>A target-typed <c>new()</c> stays if the type that it takes can change; a name gives way to a creation.</summary>
    private static ImmutableArray<Draft> ReplaceUnnamed(Site site, ExpressionSyntax place, INamedTypeSymbol type, string arguments)
    {
        var name = type.ToMinimalDisplayString(site.Model, place.SpanStart);
        if (place is ImplicitObjectCreationExpressionSyntax { ArgumentList: var list }
            && place.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax declaration } }
            && Declarations.DeclaredType(declaration) is { } declared)
        {
            return ImmutableArray.Create(site.Draft(new TextChange[] { new(declared.Span, Names.Replace(site, declared, type)), new(Inside(list), arguments) }));
        }

        return WithWidened(site, place, new TextChange[] { new(place.Span, $"new {name}({arguments})") }, name);
    }

    private static ImmutableArray<Draft> WithWidened(Site site, ExpressionSyntax place, TextChange[] changes, string type)
    {
        var widened = DeclaredTypes.Widen(site, place, type).ToArray();
        return widened.Length == 0
            ? ImmutableArray.Create(site.Draft(changes))
            : ImmutableArray.Create(site.Draft(changes), site.Draft(changes.Concat(widened)));
    }

    private static ImmutableArray<Draft> ReplaceCall(Site site, ExpressionSyntax place, string method, string arguments) =>
        place is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name: var name }, ArgumentList: var list }
            ? ImmutableArray.Create(site.Draft(new TextChange[] { new(name.Span, method), new(Inside(list), arguments) }))
            : ImmutableArray<Draft>.Empty;

    private static ImmutableArray<Draft> ReplaceText(Site site, ExpressionSyntax place, string? account)
    {
        if ((OwnAccount.Root(site, place.SpanStart) ?? (account is null ? null : RootArn.Of(account))) is not { } root)
            return ImmutableArray<Draft>.Empty;
        return BareEntry(site, place) is not { } entry
            ? ImmutableArray.Create(site.Draft(new[] { new TextChange(place.Span, root) }))
            : Names.Dictionary(site, place.SpanStart) is { } type
                ? ImmutableArray.Create(site.Draft(new[] { new TextChange(place.Span, UnderAws(type, entry, root)) }))
                : ImmutableArray<Draft>.Empty;
    }

    private static ImmutableArray<Draft> RequireOrganization(Site site, ExpressionSyntax place, string organization)
    {
        if (site.Place(FixFacts.Statement) is not BaseObjectCreationExpressionSyntax statement
            || StatementPrincipals.HasOthers(site, statement, place)
            || Conditions.AddToStatement(site, statement, new WrittenCondition("StringEquals", OrganizationKey, Literals.Quote(organization))) is not { } changes)
        {
            return ImmutableArray<Draft>.Empty;
        }

        // IAM refuses the bare text in a trust policy, whatever the conditions; under the AWS key it may stand.
        if (BareEntry(site, place) is { } entry)
        {
            if (Names.Dictionary(site, place.SpanStart) is not { } type)
                return ImmutableArray<Draft>.Empty;
            changes = changes.Append(new(place.Span, UnderAws(type, entry, place.ToString())));
        }

        return ImmutableArray.Create(site.Draft(changes));
    }

    /// <summary>The entry of which the text is the value, when it stands right under <c>Principal</c>.</summary>
    private static DictionaryEntry? BareEntry(Site site, ExpressionSyntax place) =>
        Dictionaries.EntryOfValue(place) is { } entry && site.Model.GetConstantValue(entry.Key).Value is "Principal" ? entry : null;

    private static string UnderAws(string type, DictionaryEntry entry, string value) =>
        Dictionaries.OneLine(type, Dictionaries.Creation(entry), "AWS", value);

    private static bool IsAloneInItsStatement(Site site) =>
        site.Place(FixFacts.Statement) is not BaseObjectCreationExpressionSyntax statement
        || !StatementPrincipals.HasOthers(site, statement, WrittenPrincipal.Find(site)!.Syntax);

    private static bool IsAloneOnItsReceiver(Site site, ExpressionSyntax call) =>
        IsAloneInItsStatement(site) && !StatementPrincipals.AreAddedElsewhere(call);

    private static TextSpan Inside(ArgumentListSyntax list) => TextSpan.FromBounds(list.OpenParenToken.Span.End, list.CloseParenToken.SpanStart);
}
