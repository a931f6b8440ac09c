using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RoleAnalyzers.Analyzers;
using RoleAnalyzers.Iam.Rules;

namespace RoleAnalyzers.CodeFixes.Writing.Durations;

/// <summary>Writes the longest session that a role allows, where the role is declared, in whatever document.</summary>
internal sealed class DeclaredMaximumWriter : IWriter
{
    private const string Maximum = "MaxSessionDuration";
    private const string Props = "props";

    public async Task<ImmutableArray<Draft>> WriteAsync(Site site, Edit edit, CancellationToken cancellationToken)
    {
        if (edit is not Edit.RaiseMaximum raise
            || await DeclarationAsync(site, cancellationToken).ConfigureAwait(false) is not { Expression: BaseObjectCreationExpressionSyntax creation } there)
        {
            return ImmutableArray<Draft>.Empty;
        }

        // A construct has its maximum in its properties, a request to IAM in itself.
        var holder = Arguments.Of(there, creation)?[Props] is BaseObjectCreationExpressionSyntax props && ObjectMember(creation) is null ? props : creation;
        if (ObjectMember(holder) is { } present)
            return ImmutableArray.Create(there.Draft(new[] { DurationStyle.Set(there.Model, present.Right, raise.Seconds) }));
        return TypeOf(there.Model.GetTypeInfo(holder, cancellationToken).Type) is { } type
            ? ImmutableArray.Create(there.Draft(Members.Append(
                there, holder, $"{Maximum} = {DurationStyle.Write(there.Model, type, holder.SpanStart, raise.Seconds)}")))
            : ImmutableArray<Draft>.Empty;
    }

    /// <summary>The one declaration that the finding names, in its own document.</summary>
    private static async Task<Site?> DeclarationAsync(Site site, CancellationToken cancellationToken) =>
        FixFacts.Places(site.Diagnostic, FixFacts.Declared) is [{ SourceTree: { } tree } declaration]
        && site.Document.Project.Solution.GetDocument(tree) is { } document
            ? await Site.OpenAsync(document, Diagnostic.Create(site.Diagnostic.Descriptor, declaration), cancellationToken).ConfigureAwait(false)
            : null;

    private static AssignmentExpressionSyntax? ObjectMember(BaseObjectCreationExpressionSyntax creation) =>
        creation.Initializer?.Expressions.OfType<AssignmentExpressionSyntax>()
            .FirstOrDefault(assignment => assignment.Left is IdentifierNameSyntax { Identifier.ValueText: Maximum });

    /// <summary>The type of the property that holds the maximum, without what makes it nullable; null when the type has none.</summary>
    private static ITypeSymbol? TypeOf(ITypeSymbol? holder)
    {
        for (var type = holder; type is not null; type = type.BaseType)
        {
            if (type.GetMembers(Maximum).OfType<IPropertySymbol>().FirstOrDefault() is { Type: var found })
                return found is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T, TypeArguments: [var inner] } ? inner : found;
        }

        return null;
    }
}
