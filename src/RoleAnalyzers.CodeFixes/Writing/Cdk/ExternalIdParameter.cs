using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace RoleAnalyzers.CodeFixes.Writing.Cdk;

/// <summary>
/// The parameter of the stack that whoever deploys fills with the external ID. It has no default, so that no value is invented and
/// a deployment without one fails; an external ID has at least two characters (IAM User Guide, reference_iam-quotas).
/// </summary>
/// <param name="Value">The expression that gives the external ID.</param>
/// <param name="Declaration">What has to be inserted for it; none when the parameter is created where its value is used.</param>
internal sealed record ExternalIdParameter(string Value, ImmutableArray<TextChange> Declaration)
{
    private const int LeastLength = 2;

    /// <summary>
    /// The parameter for a value used at the node: declared in front of the statement that uses it, or created in place where no
    /// statement can stand. Null when the role gives no scope or id for it.
    /// </summary>
    public static ExternalIdParameter? For(Site site, RoleDeclaration role, SyntaxNode use)
    {
        if (role.IdWith(site, "ExternalId") is not { } id
            || Names.Of(site, "Amazon.CDK.CfnParameter", use.SpanStart) is not { } type
            || Names.Of(site, "Amazon.CDK.CfnParameterProps", use.SpanStart) is not { } props)
        {
            return null;
        }

        var head = $"new {type}({role.Scope}, {id}, ";
        if (StatementBefore(use) is not { } statement)
            return new($"{head}new {props} {{ MinLength = {LeastLength} }}).ValueAsString", ImmutableArray<TextChange>.Empty);

        var name = Names.UniqueLocal(site, statement, role.LocalName() + "ExternalId");
        var description = role.Id is LiteralExpressionSyntax { Token.ValueText: var written } ? written : "the role";
        var members = new[]
        {
            $"Description = {SymbolDisplay.FormatLiteral($"External ID that the callers of {description} must present", quote: true)}",
            $"MinLength = {LeastLength}",
        };
        return new($"{name}.ValueAsString", ImmutableArray.Create(Insert(site, statement, use, $"var {name} = {head}", props, members)));
    }

    /// <summary>The statement in front of which another can stand without changing when the node is evaluated.</summary>
    private static StatementSyntax? StatementBefore(SyntaxNode use)
    {
        foreach (var node in use.Ancestors())
        {
            if (node is AnonymousFunctionExpressionSyntax or ArrowExpressionClauseSyntax or MemberDeclarationSyntax and not GlobalStatementSyntax)
                return null;
            if (node is StatementSyntax statement)
                return statement.Parent is BlockSyntax or SwitchSectionSyntax or GlobalStatementSyntax ? statement : null;
        }

        return null;
    }

    private static TextChange Insert(Site site, StatementSyntax statement, SyntaxNode use, string head, string props, string[] members)
    {
        if (!site.Layout.BeginsLine(statement.SpanStart))
            return new(new(statement.SpanStart, 0), $"{head}new {props} {{ {string.Join(", ", members)} }}); ");
        var indent = site.Layout.IndentAt(statement.SpanStart);
        var text = site.Layout.Braced($"{head}new {props}", members, use, indent);
        return new(new(StartWithComments(site, statement), 0), $"{indent}{text});{site.Layout.NewLineAt(statement.SpanStart)}");
    }

    /// <summary>The beginning of the statement's first line, or of the comment right above it, which speaks of the statement.</summary>
    private static int StartWithComments(Site site, StatementSyntax statement)
    {
        var number = site.Text.Lines.GetLineFromPosition(statement.SpanStart).LineNumber;
        while (number > 0
            && site.Text.Lines[number - 1].Start >= statement.FullSpan.Start
            && site.Text.Lines[number - 1].ToString().TrimStart().StartsWith("//", StringComparison.Ordinal))
        {
            number--;
        }

        return site.Text.Lines[number].Start;
    }
}
