using Microsoft.CodeAnalysis;
using RoleAnalyzers.Evaluation;
using RoleAnalyzers.Iam;
using RoleAnalyzers.Iam.Sessions;

namespace RoleAnalyzers.Reading.Cdk;

/// <summary>Reads the maximum session durations of the roles that a body declares with the CDK.</summary>
internal static class MaximumReader
{
    /// <summary>The maximum, in seconds, of a role whose declaration sets none (IAM User Guide, "Using IAM roles").</summary>
    private const int Unset = 3600;

    /// <summary>One reading for each role declared in the body.</summary>
    /// <param name="body">What the evaluation saw.</param>
    /// <param name="library">The CDK as the compilation references it.</param>
    public static IEnumerable<MaximumReading> Read(BodyEvaluation body, CdkLibrary library)
    {
        foreach (var sighting in body.Sightings)
        {
            if (library.Role(sighting.Method) is not { } construct)
                continue;
            var scene = new CdkScene(library, sighting.Scene, body);
            var set = Property(construct.Maximum, sighting, scene).Items.GroupBy(static one => one.Place).ToList();
            yield return new(
                new(new(set.Select(static one => new RequestedDuration(Seconds(one))).ToImmutableArray(), isComplete: false), construct.Refusal),
                set.Select(static one => one.Key.GetLocation()).ToImmutableArray())
            { Met = sighting.Met };
        }
    }

    /// <summary>The maximum of a role: each value, in seconds, that it may have. A role that sets none has one hour.</summary>
    public static PartialList<SessionDuration> Of(RoleConstruct construct, Sighting sighting, CdkScene scene) =>
        Property(construct.Maximum, sighting, scene).SelectMany(static one =>
            one.Item is NullValue ? PartialLists.Single(SessionDuration.Written(Unset)) : Seconds(one.Item));

    /// <summary>
    /// What a property of a role may hold: set on the construct itself, else on its properties. <c>null</c> stands for one that is not set.
    /// </summary>
    public static PartialList<Placed<Value>> Property(CdkProperty property, Sighting sighting, CdkScene scene)
    {
        var place = sighting.Syntax;
        if (scene.Latest(sighting.Result) is { } role && role.Members.ContainsKey(property.Name))
            return scene.Property(role, property, place);
        var props = new Call(sighting.Method, sighting.Arguments).Argument(RoleConstruct.Props) ?? Value.Unknown;
        return new PartialList<Value>(Scene.Alternatives(props)).SelectMany(one =>
            one is NullValue ? PartialLists.Single(new Placed<Value>(one, place))
            : scene.Object(one) is { } state ? scene.Property(state, property, scene.Nearest(state.Creation, place))
            : PartialList<Placed<Value>>.Unknown);
    }

    private static PartialList<SessionDuration> Seconds(IEnumerable<Placed<Value>> values) =>
        new PartialList<Value>(values.Select(static one => one.Item).Where(static value => value is not NullValue).ToImmutableArray())
            .SelectMany(static value => Seconds(value));

    private static PartialList<SessionDuration> Seconds(Value value) => value switch
    {
        NumberValue { IsTimeSpan: false } number => Scaled(number, 1),
        CallValue { Method: var method, Arguments: [var amount] } when method.ContainingType.HasFullName(DurationUnit.Type)
            && DurationUnit.All.FirstOrDefault(unit => unit.Method == method.Name) is { } unit =>
            new PartialList<Value>(Scene.Alternatives(amount)).SelectMany(one =>
                one is NumberValue number ? Scaled(number, unit.Seconds) : PartialList<SessionDuration>.Unknown),
        _ => PartialList<SessionDuration>.Unknown,
    };

    private static PartialList<SessionDuration> Scaled(NumberValue number, double unit) =>
        PartialLists.Single(new SessionDuration(number.Low * unit, number.High * unit, number.IsExact));
}
