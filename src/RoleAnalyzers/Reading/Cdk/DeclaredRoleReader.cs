using RoleAnalyzers.Evaluation;
using RoleAnalyzers.Iam.Sessions;
using RoleAnalyzers.Iam.Text;
using RoleAnalyzers.Reading.Text;

namespace RoleAnalyzers.Reading.Cdk;

/// <summary>Reads the roles that a body declares with the CDK under names of their own.</summary>
internal static class DeclaredRoleReader
{
    /// <summary>One role for each that gets a name. One that deployment names cannot be asked for by name.</summary>
    /// <param name="body">What the evaluation saw.</param>
    /// <param name="library">The CDK as the compilation references it.</param>
    /// <param name="texts">Where the characters of a text are written.</param>
    public static IEnumerable<Placed<DeclaredRole>> Read(BodyEvaluation body, CdkLibrary library, TextValueReader texts)
    {
        var policies = RoleReader.Read(body, library, texts).Where(static reading => reading.Role is not null).ToLookup(static reading => reading.Role!);
        foreach (var sighting in body.Sightings)
        {
            if (library.Role(sighting.Method) is not { } construct)
                continue;
            var scene = new CdkScene(library, sighting.Scene, body);
            if (Text(CdkProperty.RoleName, sighting, scene, unset: PolicyText.Empty) is not { Segments.IsEmpty: false } name)
                continue;
            yield return new(
                new(name, Text(CdkProperty.Path, sighting, scene, unset: PolicyText.Of("/")))
                {
                    Maximum = MaximumReader.Of(construct, sighting, scene),
                    Trust = policies[sighting.Syntax.GetLocation()].FirstOrDefault()?.Policy.Model ?? PlacedPolicy.Unknown.Model,
                },
                sighting.Syntax);
        }
    }

    private static PolicyText Text(CdkProperty property, Sighting sighting, CdkScene scene, PolicyText unset) =>
        MaximumReader.Property(property, sighting, scene) is { IsComplete: true, Items: [var sole] }
            ? sole.Item is NullValue ? unset : scene.Text(sole.Item)
            : PolicyText.Unknown;
}
