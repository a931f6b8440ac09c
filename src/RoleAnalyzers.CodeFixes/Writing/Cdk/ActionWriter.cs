using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RoleAnalyzers.Analyzers;
using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Rules;

namespace RoleAnalyzers.CodeFixes.Writing.Cdk;

/// <summary>Writes the actions by which principals assume a role, in a statement or in the principal that brings its action along.</summary>
internal sealed class ActionWriter : IWriter
{
    private const string Namespace = "Amazon.CDK.AWS.IAM.";
    private const string ActionParameter = "assumeRoleAction";

    public Task<ImmutableArray<Draft>> WriteAsync(Site site, Edit edit, CancellationToken cancellationToken) => edit switch
    {
        Edit.ReplaceAction e => ReplaceAsync(site, e.Action, cancellationToken),
        Edit.AddActions e => AddAsync(site, e.Actions, cancellationToken),
        _ => Task.FromResult(ImmutableArray<Draft>.Empty),
    };

    private static async Task<ImmutableArray<Draft>> ReplaceAsync(Site site, string action, CancellationToken cancellationToken)
    {
        var written = site.Places(FixFacts.Action) is [var explaining, ..] ? explaining as ExpressionSyntax : site.Expression;
        if (written is null
            || await Sharing.PlaceOfChangeAsync(site, written, cancellationToken).ConfigureAwait(false) is not { } place)
        {
            return ImmutableArray<Draft>.Empty;
        }

        if (site.Model.GetTypeInfo(written).Type?.SpecialType == SpecialType.System_String)
            return ImmutableArray.Create(site.Draft(new[] { Literals.Set(site.Model, place, action) }));
        return place == written && written is BaseObjectCreationExpressionSyntax creation
            ? OfPrincipal(site, creation, action)
            : ImmutableArray<Draft>.Empty;
    }

    /// <summary>Another action than the one that <c>FederatedPrincipal</c> has when none is passed.</summary>
    private static ImmutableArray<Draft> OfPrincipal(Site site, BaseObjectCreationExpressionSyntax creation, string action)
    {
        if (Arguments.Of(site, creation) is not { } arguments || arguments.Method.Parameters.All(parameter => parameter.Name != ActionParameter))
            return ImmutableArray<Draft>.Empty;
        var passed = site.Draft(arguments.Pass(site, ActionParameter, Literals.Quote(action)));
        return action == StsAction.AssumeRoleWithWebIdentity
            && creation is ObjectCreationExpressionSyntax { Type: var type }
            && site.Model.Compilation.GetTypesByMetadataName(Namespace + "WebIdentityPrincipal").FirstOrDefault() is { } webIdentity
                ? ImmutableArray.Create(site.Draft(new[] { new TextChange(type.Span, Names.Replace(site, type, webIdentity)) }), passed)
                : ImmutableArray.Create(passed);
    }

    private static async Task<ImmutableArray<Draft>> AddAsync(Site site, ImmutableArray<string> actions, CancellationToken cancellationToken)
    {
        if (WrittenPrincipal.Find(site) is not { } principal
            || await Sharing.PlaceOfChangeAsync(site, principal.Syntax, cancellationToken).ConfigureAwait(false) is not { } place)
        {
            return ImmutableArray<Draft>.Empty;
        }

        var texts = actions.Select(Literals.Quote).ToArray();
        if (site.Place(FixFacts.Statement) is not BaseObjectCreationExpressionSyntax statement)
        {
            return principal.Form is PrincipalForm.Creation && actions is [StsAction.TagSession]
                ? PrincipalCalls.Append(site, place, ".WithSessionTags()")
                : ImmutableArray<Draft>.Empty;
        }

        var list = Dictionaries.Find(site, statement, "Action")?.Value ?? ObjectMembers.Find(statement, "Actions")?.Right;
        if (list is not null)
        {
            return await Sharing.PlaceOfChangeAsync(site, list, cancellationToken).ConfigureAwait(false) == list
                && Lists.Append(site, list, texts) is { } changes
                    ? ImmutableArray.Create(site.Draft(changes))
                    : ImmutableArray<Draft>.Empty;
        }

        return principal.Form is PrincipalForm.Call
            && StatementCalls.Add(site, principal.Syntax, $"AddActions({string.Join(", ", texts)})") is { } call
                ? ImmutableArray.Create(site.Draft(new[] { call }))
                : ImmutableArray<Draft>.Empty;
    }
}
