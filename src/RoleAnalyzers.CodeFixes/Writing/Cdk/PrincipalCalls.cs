using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace RoleAnalyzers.CodeFixes.Writing.Cdk;

/// <summary>Calls methods of a principal that give another one: <c>WithConditions</c>, <c>WithSessionTags</c>.</summary>
internal static class PrincipalCalls
{
    /// <summary>The ways to call <c>WithConditions</c>, which the CDK merges with the conditions that the principal has.</summary>
    /// <param name="more">Changes elsewhere that belong to it.</param>
    public static ImmutableArray<Draft> WithConditions(
        Site site, ExpressionSyntax principal, WrittenCondition[] conditions, IEnumerable<TextChange>? more = null) =>
        ConditionsCall(site, principal, conditions) is { } call
            ? Append(site, principal, call, more)
            : ImmutableArray<Draft>.Empty;

    /// <summary>The text of a call of <c>WithConditions</c> behind the principal.</summary>
    public static string? ConditionsCall(Site site, ExpressionSyntax principal, params WrittenCondition[] conditions) =>
        Conditions.Create(site, principal, site.Layout.IndentAt(principal.SpanStart), conditions) is { } created
            ? $".WithConditions({created})"
            : null;

    /// <summary>The ways to write a call behind the principal: what declares its type may have to take another.</summary>
    public static ImmutableArray<Draft> Append(Site site, ExpressionSyntax principal, string call, IEnumerable<TextChange>? more = null)
    {
        var changes = (more ?? Enumerable.Empty<TextChange>()).ToList();
        if (principal is ImplicitObjectCreationExpressionSyntax implicitly && site.Model.GetTypeInfo(principal).Type is { } type)
            changes.Add(new(implicitly.NewKeyword.Span, $"new {type.ToMinimalDisplayString(site.Model, principal.SpanStart)}"));
        changes.Add(new(new(principal.Span.End, 0), call));
        return WithWidened(site, principal, changes);
    }

    /// <summary>The changes, and the changes with what declares the principal's type taking any principal.</summary>
    public static ImmutableArray<Draft> WithWidened(Site site, ExpressionSyntax principal, IReadOnlyCollection<TextChange> changes)
    {
        var widened = Names.Of(site, "Amazon.CDK.AWS.IAM.PrincipalBase", principal.SpanStart) is { } principalBase
            ? DeclaredTypes.Widen(site, principal, principalBase).ToArray()
            : Array.Empty<TextChange>();
        return widened.Length == 0
            ? ImmutableArray.Create(site.Draft(changes))
            : ImmutableArray.Create(site.Draft(changes), site.Draft(changes.Concat(widened)));
    }
}
