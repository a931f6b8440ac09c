using Microsoft.CodeAnalysis;
using RoleAnalyzers.Evaluation;
using RoleAnalyzers.Reading.Text;

namespace RoleAnalyzers.Reading.Cdk;

/// <summary>Reads what a body allows identities with the CDK.</summary>
internal static class PermissionsReader
{
    /// <summary>One reading for each policy, and for what is added to one.</summary>
    /// <param name="body">What the evaluation saw.</param>
    /// <param name="library">The CDK as the compilation references it.</param>
    /// <param name="texts">Where the characters of a text are written.</param>
    /// <param name="boundaries">Where the compilation speaks of permissions boundaries.</param>
    public static IEnumerable<PolicyReading> Read(BodyEvaluation body, CdkLibrary library, TextValueReader texts, BoundaryMentions boundaries)
    {
        foreach (var sighting in body.Sightings)
        {
            if (!library.TakesPermissions(sighting.Method)
                || sighting is not { Arguments: [var given, ..], ArgumentSyntax: [var place, ..] }
                || (PermissionsApi.MayBeBoundary(sighting.Method) && boundaries.Any))
            {
                continue;
            }

            var scene = new CdkScene(library, sighting.Scene, body);
            foreach (var policy in Policies(sighting.Method, given, scene.Nearest(place, sighting.Syntax), scene, new(scene, texts)))
                yield return policy with { Met = sighting.Met };
        }
    }

    private static IEnumerable<PolicyReading> Policies(IMethodSymbol method, Value given, SyntaxNode via, CdkScene scene, DocumentReader reader)
    {
        if (method.AssociatedSymbol?.Name == PermissionsApi.Inline)
            return scene.Entries(given).SelectMany(entry => reader.Read(entry.Value, scene.Place(entry.Value, via))).Items;
        return TakesStatements(method.Parameters[0].Type, scene.Library)
            ? [new(new(reader.ReadStatements(given, via)))]
            : reader.Read(given, via).Items;
    }

    private static bool TakesStatements(ITypeSymbol type, CdkLibrary library) =>
        library.IsPolicyStatement(type is IArrayTypeSymbol { ElementType: var element } ? element : type);
}
