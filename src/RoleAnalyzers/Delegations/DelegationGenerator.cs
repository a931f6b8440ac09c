using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RoleAnalyzers.Delegations;

/// <summary>
/// Generates what both halves of a delegation need into the class that declares it: one file a declaration, nothing for a declaration
/// that is at fault, of which the analyzer tells.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class DelegationGenerator : IIncrementalGenerator
{
    /// <summary>The names of the steps, for those who ask why one was run again.</summary>
    internal const string Models = "Models";
    internal const string Project = "Project";
    internal const string Files = "Files";

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        context.RegisterPostInitializationOutput(DelegationAttribute.Add);
        var models = context.SyntaxProvider.ForAttributeWithMetadataName(
                DelegationAttribute.FullName,
                static (node, _) => node is TypeDeclarationSyntax,
                static (found, cancellationToken) => Judge(found, cancellationToken))
            .Where(static model => model is not null)
            .WithTrackingName(Models);
        var project = context.CompilationProvider.Select(Surroundings.Of).WithTrackingName(Project);
        var files = models.Combine(project)
            .Select(static (found, _) => DelegationPrinter.Print(found.Left!, found.Right))
            .WithTrackingName(Files);
        context.RegisterSourceOutput(files, static (output, file) => output.AddSource(file.Name, file.Text));
    }

    /// <summary>The model of the class's one declaration; null where this is a second one, or nothing can be generated.</summary>
    private static DelegationModel? Judge(GeneratorAttributeSyntaxContext found, CancellationToken cancellationToken) =>
        found.TargetSymbol is INamedTypeSymbol type
        && DelegationAttribute.Of(type) is { } first
        && first.ApplicationSyntaxReference is { } place
        && place.SyntaxTree == found.TargetNode.SyntaxTree
        && found.TargetNode.Span.Contains(place.Span)
            ? DelegationModel.Of(type, first, cancellationToken)
            : null;
}
