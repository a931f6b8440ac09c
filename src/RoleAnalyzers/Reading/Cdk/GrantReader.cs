using Microsoft.CodeAnalysis;
using RoleAnalyzers.Evaluation;
using RoleAnalyzers.Iam;
using RoleAnalyzers.Iam.Policies;

namespace RoleAnalyzers.Reading.Cdk;

/// <summary>Reads to whom a body grants roles with the CDK.</summary>
internal static class GrantReader
{
    /// <summary>One reading for each grant.</summary>
    /// <param name="body">What the evaluation saw.</param>
    /// <param name="library">The CDK as the compilation references it.</param>
    public static IEnumerable<GrantReading> Read(BodyEvaluation body, CdkLibrary library)
    {
        foreach (var sighting in body.Sightings)
        {
            if (!library.IsGrant(sighting.Method) || sighting is not { Arguments: [var granted], ArgumentSyntax: [{ } via] })
                continue;
            var scene = new CdkScene(library, sighting.Scene, body);
            var grantees = Scene.Alternatives(granted);
            yield return new(
                new(new PartialList<Grantee>(grantees.Select(value => Grantee(value, scene)).ToImmutableArray())),
                grantees.Select(value => scene.Place(value, via).GetLocation()).ToImmutableArray())
            { Met = sighting.Met };
        }
    }

    /// <summary>A principal of the CDK's classes, or one made of such by a method. Everything else may have a policy of its own.</summary>
    private static Grantee Grantee(Value value, CdkScene scene) => value switch
    {
        ObjectValue when scene.Object(value) is { } state && scene.Library.PrincipalClass(state.Type) is { } api => OfClass(api, state, scene),
        CallValue { Receiver: { } receiver } call when scene.Library.PrincipalMethod(call.Method) is { Mutates: false } =>
            Wrapped(receiver, call.Method.ReturnType.Name, scene),
        _ => new("", GrantOutcome.Unknown),
    };

    private static Grantee OfClass(PrincipalApi api, ObjectState state, CdkScene scene) =>
        api.ThrowsOnGrant ? new(api.Type, GrantOutcome.Throws)
        : api.Wraps is { } wrapped ? Wrapped(new Call(state.Constructor, state.Arguments).Argument(wrapped) ?? Value.Unknown, api.Type, scene)
        : new(api.Type, GrantOutcome.Nothing);

    /// <summary>What wraps a principal passes on to it what it is granted, and is refused by nobody.</summary>
    private static Grantee Wrapped(Value inner, string type, CdkScene scene) =>
        Grantee(inner, scene).Outcome is GrantOutcome.Unknown ? new("", GrantOutcome.Unknown) : new(type, GrantOutcome.Nothing);
}
