using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RoleAnalyzers.Analyzers;
using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Rules;
using RoleAnalyzers.Reading.Cdk;

namespace RoleAnalyzers.CodeFixes.Writing.Cdk;

/// <summary>
/// Asks conditions of the accounts alone that were asked of a service too: the external IDs of a role move to its accounts, and a
/// condition of the service's own goes.
/// </summary>
internal sealed class SparingWriter : IWriter
{
    private const string Key = "sts:ExternalId";

    public async Task<ImmutableArray<Draft>> WriteAsync(Site site, Edit edit, CancellationToken cancellationToken)
    {
        if (edit is not Edit.SparePrincipal || site.Expression is not { } service || site.Places(FixFacts.Condition) is not [ExpressionSyntax asked])
            return ImmutableArray<Draft>.Empty;
        var changes = asked.Parent is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: "ExternalIds" } } assignment
            ? MoveToAccounts(site, service, assignment)
            : OperatorBlock.OfKey(site, asked) is { } block
                && await Sharing.PlaceOfChangeAsync(site, block.Keys, cancellationToken).ConfigureAwait(false) == block.Keys
                ? Remove(site, service, block, asked)
                : null;
        return changes is null ? ImmutableArray<Draft>.Empty : ImmutableArray.Create(site.Draft(changes));
    }

    /// <summary><c>WithConditions</c> on each account of the composite, in place of <c>ExternalIds</c>.</summary>
    private static IEnumerable<TextChange>? MoveToAccounts(Site site, ExpressionSyntax service, AssignmentExpressionSyntax externalIds)
    {
        if (externalIds.Parent is not InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax props } initializer
            || ObjectMembers.Find(props, "AssumedBy")?.Right is not BaseObjectCreationExpressionSyntax { ArgumentList: { } list } composite
            || !composite.Span.Contains(service.Span)
            || site.Model.GetTypeInfo(composite).Type?.Name != "CompositePrincipal"
            || ValueOf(externalIds.Right) is not { } value)
        {
            return null;
        }

        var changes = new List<TextChange> { Members.Remove(site, initializer, initializer.Expressions.IndexOf(externalIds)) };
        var principals = list.Arguments is [{ Expression: var all }] && Lists.Elements(all) is { } elements
            ? elements
            : list.Arguments.Select(argument => argument.Expression).ToList();
        foreach (var principal in principals)
        {
            switch (KindOf(site, principal))
            {
                case PrincipalKind.Service:
                    continue;
                case PrincipalKind.Aws when PrincipalCalls.ConditionsCall(site, principal, new WrittenCondition("StringEquals", Key, value)) is { } call:
                    changes.Add(new(new(principal.Span.End, 0), call));
                    continue;
                default:
                    return null;
            }
        }

        return changes;
    }

    /// <summary>The value of a condition that accepts these external IDs; null when it could not stand in several places.</summary>
    private static string? ValueOf(ExpressionSyntax externalIds) => Lists.Elements(externalIds) switch
    {
        null => IsName(externalIds) ? externalIds.ToString() : null,
        [var only] => IsName(only) ? only.ToString() : null,
        var several => several.All(IsName) ? $"new[] {{ {string.Join(", ", several)} }}" : null,
    };

    private static bool IsName(ExpressionSyntax expression) => expression switch
    {
        LiteralExpressionSyntax or IdentifierNameSyntax => true,
        MemberAccessExpressionSyntax access => access.Expression is ThisExpressionSyntax || IsName(access.Expression),
        InterpolatedStringExpressionSyntax => true,
        _ => false,
    };

    /// <summary>The kind of the principal that a creation, or calls behind one, give; unknown for anything else.</summary>
    private static PrincipalKind KindOf(Site site, ExpressionSyntax principal) =>
        site.Model.GetTypeInfo(Root(principal)).Type?.Name is { } name
        && PrincipalApi.All.FirstOrDefault(api => api.Type == name && api.Method is null) is { IsOwnPrincipal: true } known
            ? known.Kind
            : PrincipalKind.Unknown;

    /// <summary>What the calls are made on, one upon the other.</summary>
    private static ExpressionSyntax Root(ExpressionSyntax expression) => expression switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var receiver } } => Root(receiver),
        ParenthesizedExpressionSyntax x => Root(x.Expression),
        _ => expression,
    };

    /// <summary>The key out of its block; the block, and then the conditions, with the last that they hold.</summary>
    private static IEnumerable<TextChange>? Remove(Site site, ExpressionSyntax service, OperatorBlock block, ExpressionSyntax key)
    {
        if (block.Entry is not { } entry
            || Dictionaries.Creation(entry) is not { } conditions
            || Whole(site, service, conditions) is not { } whole)
        {
            return null;
        }

        var change = block.Keys.Initializer is { Expressions.Count: > 1 } keys
            ? Members.Remove(site, keys, keys.Expressions.IndexOf(Dictionaries.EntryOfKey(key)!.Value.Node))
            : conditions.Initializer is { Expressions.Count: > 1 } operators
                ? Members.Remove(site, operators, operators.Expressions.IndexOf(entry.Node))
                : whole;
        return new[] { change };
    }

    /// <summary>The change that takes the conditions away as a whole; null when they are not seen to be those of the service alone.</summary>
    private static TextChange? Whole(Site site, ExpressionSyntax service, BaseObjectCreationExpressionSyntax conditions)
    {
        if (conditions.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Arguments.Count: 1, Parent: InvocationExpressionSyntax call } })
        {
            return call.Expression is MemberAccessExpressionSyntax { Expression: var receiver, Name.Identifier.ValueText: "WithConditions" }
                && Root(receiver) == service
                    ? new TextChange(TextSpan.FromBounds(receiver.Span.End, call.Span.End), "")
                    : null;
        }

        var member = Dictionaries.EntryOfValue(conditions)?.Node ?? conditions.Parent as AssignmentExpressionSyntax;
        return member?.Parent is InitializerExpressionSyntax { Parent: var owner } initializer
            && (owner == site.Place(FixFacts.Statement) || service.Span.Contains(owner!.Span))
                ? Members.Remove(site, initializer, initializer.Expressions.IndexOf(member))
                : null;
    }
}
