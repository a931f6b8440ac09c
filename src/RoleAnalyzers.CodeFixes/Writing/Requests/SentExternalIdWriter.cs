using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using RoleAnalyzers.Iam.Rules;

namespace RoleAnalyzers.CodeFixes.Writing.Requests;

/// <summary>
/// Writes the external ID that a request sends: over the one that it sends, or beside the role's ARN, in the braces of the request or in the
/// options of the credentials that get the ARN.
/// </summary>
internal sealed class SentExternalIdWriter : IWriter
{
    private const string ExternalId = "ExternalId";
    private const string Options = "options";
    private const string OptionsType = "Amazon.Runtime.AssumeRoleAWSCredentialsOptions";

    public Task<ImmutableArray<Draft>> WriteAsync(Site site, Edit edit, CancellationToken cancellationToken)
    {
        var changes = edit is Edit.SetExternalId set && site.Expression is { Parent: { } parent } expression
            ? Changes(site, expression, parent, set.Value)
            : Enumerable.Empty<TextChange>();
        var draft = changes.ToImmutableArray();
        return Task.FromResult(draft.IsEmpty ? ImmutableArray<Draft>.Empty : ImmutableArray.Create(site.Draft(draft)));
    }

    private static IEnumerable<TextChange> Changes(Site site, ExpressionSyntax expression, SyntaxNode parent, string id)
    {
        var member = $"{ExternalId} = {Literals.Quote(id)}";
        return parent switch
        {
            AssignmentExpressionSyntax { Left: var left } assignment when assignment.Right == expression && NameOf(left) == ExternalId =>
                new[] { Literals.Set(site.Model, expression, id) },
            AssignmentExpressionSyntax { Parent: InitializerExpressionSyntax initializer } assignment when assignment.Right == expression =>
                Members.InsertAfter(site, initializer, initializer.Expressions.IndexOf(assignment), member),
            ArgumentSyntax { Parent: ArgumentListSyntax { Parent: BaseObjectCreationExpressionSyntax creation } list } when Arguments.Of(site, creation) is { } arguments =>
                WithOptions(site, list, arguments, member),
            _ => Enumerable.Empty<TextChange>(),
        };
    }

    private static IEnumerable<TextChange> WithOptions(Site site, ArgumentListSyntax list, Arguments arguments, string member)
    {
        if (arguments[Options] is BaseObjectCreationExpressionSyntax options)
            return Members.Append(site, options, member);
        return arguments[Options] is null && Names.Of(site, OptionsType, list.SpanStart) is { } type
            ? Members.InsertAfter(site, list.OpenParenToken, list.Arguments, list.Arguments.Count - 1, $"new {type} {{ {member} }}")
            : Enumerable.Empty<TextChange>();
    }

    private static string? NameOf(ExpressionSyntax left) => left switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } => name,
        _ => null,
    };
}
