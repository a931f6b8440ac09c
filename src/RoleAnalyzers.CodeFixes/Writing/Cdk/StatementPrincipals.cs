using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RoleAnalyzers.CodeFixes.Writing.Cdk;

/// <summary>
/// Whether a principal shares its statement. A condition of a statement binds all its principals: a service could no longer
/// assume the role, and the CDK refuses a statement whose principals bring different conditions.
/// </summary>
internal static class StatementPrincipals
{
    /// <summary>True when the expression stands among the statement's principals.</summary>
    public static bool Holds(Site site, BaseObjectCreationExpressionSyntax statement, ExpressionSyntax principal) =>
        Holder(site, statement) is { } holder && holder.Span.Contains(principal.Span);

    /// <summary>True unless the statement is seen to hold this principal alone.</summary>
    public static bool HasOthers(Site site, BaseObjectCreationExpressionSyntax statement, ExpressionSyntax principal)
    {
        var holder = Holder(site, statement);
        return holder is not null && !HoldsOnly(holder, principal);
    }

    /// <summary>
    /// True unless all principals of the statement are written out as texts under <c>AWS</c>, this one among them: accounts that are
    /// all asked for the same external ID.
    /// </summary>
    public static bool HasOthersThanTexts(Site site, BaseObjectCreationExpressionSyntax statement, ExpressionSyntax principal) =>
        HasOthers(site, statement, principal)
        && !(Dictionaries.Find(site, statement, "Principal")?.Value is BaseObjectCreationExpressionSyntax kinds
            && Dictionaries.IsPlain(kinds)
            && Dictionaries.Entries(kinds).ToList() is [var only]
            && site.Model.GetConstantValue(only.Key).Value is "AWS"
            && only.Value.Span.Contains(principal.Span)
            && (Lists.Elements(only.Value) ?? new[] { only.Value }).All(element => site.Model.GetConstantValue(element).Value is string and not "*"));

    /// <summary>True when another call adds a principal to the statement that the call adds one to.</summary>
    public static bool AreAddedElsewhere(ExpressionSyntax call) =>
        call is not InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var receiver } }
        || Names.Member(call).DescendantNodes().OfType<InvocationExpressionSyntax>().Any(
            other => other != call
                && other.Expression is MemberAccessExpressionSyntax { Expression: var otherReceiver, Name.Identifier.ValueText: var name }
                && name.StartsWith("Add", StringComparison.Ordinal)
                && name.Contains("Principal")
                && SyntaxFactory.AreEquivalent(receiver, otherReceiver));

    private static ExpressionSyntax? Holder(Site site, BaseObjectCreationExpressionSyntax statement) =>
        Dictionaries.Find(site, statement, "Principal")?.Value ?? ObjectMembers.Find(statement, "Principals")?.Right;

    private static bool HoldsOnly(ExpressionSyntax holder, ExpressionSyntax principal) => holder switch
    {
        _ when holder == principal => true,
        ParenthesizedExpressionSyntax x => HoldsOnly(x.Expression, principal),
        CastExpressionSyntax x => HoldsOnly(x.Expression, principal),
        ArrayCreationExpressionSyntax { Initializer.Expressions: { Count: 1 } elements } => HoldsOnly(elements[0], principal),
        ImplicitArrayCreationExpressionSyntax { Initializer.Expressions: { Count: 1 } elements } => HoldsOnly(elements[0], principal),
        CollectionExpressionSyntax { Elements: { Count: 1 } elements } => elements[0] is ExpressionElementSyntax x && HoldsOnly(x.Expression, principal),
        BaseObjectCreationExpressionSyntax { Initializer.Expressions: { Count: 1 } elements } =>
            HoldsOnly(Dictionaries.Entry(elements[0])?.Value ?? elements[0], principal),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Expression: var receiver } } => HoldsOnly(receiver, principal),

        // A name, or the creation that holds a text as its argument.
        IdentifierNameSyntax => !holder.Span.Contains(principal.Span),
        _ => holder.Span.Contains(principal.Span) && holder is BaseObjectCreationExpressionSyntax { Initializer: null },
    };
}
