using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RoleAnalyzers.Analyzers;
using RoleAnalyzers.Iam.Rules;
using RoleAnalyzers.Reading;

namespace RoleAnalyzers.CodeFixes.Writing.Cdk;

/// <summary>Admits a service to a role: in the place of another service, or beside those that the role admits.</summary>
internal sealed class AdmittedServiceWriter : IWriter
{
    private const string Namespace = "Amazon.CDK.AWS.IAM.";
    private const string Service = Namespace + "ServicePrincipal";
    private const string Composite = Namespace + "CompositePrincipal";

    public async Task<ImmutableArray<Draft>> WriteAsync(Site site, Edit edit, CancellationToken cancellationToken)
    {
        if (edit is not Edit.AdmitService { Service: var service, InPlace: var isInPlace })
            return ImmutableArray<Draft>.Empty;
        if (site.Place(FixFacts.AssumedBy) is ExpressionSyntax assumedBy)
        {
            return isInPlace && Is(site, assumedBy, Service)
                ? await RenameAsync(site, assumedBy, service, cancellationToken).ConfigureAwait(false)
                : Join(site, assumedBy, service);
        }

        return isInPlace && site.Place(FixFacts.Principal) is LiteralExpressionSyntax text
            ? ImmutableArray.Create(site.Draft(new[] { Literals.Set(site.Model, text, service) }))
            : ImmutableArray<Draft>.Empty;
    }

    private static async Task<ImmutableArray<Draft>> RenameAsync(Site site, ExpressionSyntax principal, string service, CancellationToken cancellationToken) =>
        Arguments.Of(site, principal)?["service"] is { } argument
            ? await WrittenValue.ChangeAsync(
                site, argument, static x => x, (model, written) => Literals.Set(model, written, service), cancellationToken).ConfigureAwait(false)
            : ImmutableArray<Draft>.Empty;

    /// <summary>A composite of what is there and the service; a composite that is there gets one more.</summary>
    private static ImmutableArray<Draft> Join(Site site, ExpressionSyntax assumedBy, string service)
    {
        if (Names.Of(site, Service, assumedBy.SpanStart) is not { } type || Names.Of(site, Composite, assumedBy.SpanStart) is not { } composite)
            return ImmutableArray<Draft>.Empty;
        var added = $"new {type}({Literals.Quote(service)})";
        if (!Is(site, assumedBy, Composite))
        {
            return ImmutableArray.Create(site.Draft(new TextChange[]
            {
                new(new(assumedBy.SpanStart, 0), $"new {composite}("),
                new(new(assumedBy.Span.End, 0), $", {added})"),
            }));
        }

        // A list that is given as an array is left alone.
        return Arguments.Of(site, assumedBy) is { List: var list } && list.Arguments.All(argument => Is(site, argument.Expression))
            ? ImmutableArray.Create(site.Draft(Members.InsertAfter(site, list.OpenParenToken, list.Arguments, list.Arguments.Count - 1, added)))
            : ImmutableArray<Draft>.Empty;
    }

    private static bool Is(Site site, ExpressionSyntax principal, string type) =>
        principal is BaseObjectCreationExpressionSyntax && Named(site, principal, type);

    private static bool Is(Site site, ExpressionSyntax principal) =>
        site.Model.GetTypeInfo(principal).Type?.AllInterfaces.Any(static face => face.Name == "IPrincipal") == true;

    private static bool Named(Site site, ExpressionSyntax principal, string type) =>
        site.Model.GetTypeInfo(principal).Type is INamedTypeSymbol named && named.HasFullName(type);
}
