using Microsoft.CodeAnalysis;
using RoleAnalyzers.Evaluation;
using RoleAnalyzers.Iam;
using RoleAnalyzers.Iam.Sessions;

namespace RoleAnalyzers.Reading.Cdk;

/// <summary>Reads the maximum session durations of the roles that a body declares with the CDK.</summary>
internal static class MaximumReader
{
    /// <summary>One reading for each role declared in the body.</summary>
    /// <param name="body">What the evaluation saw.</param>
    /// <param name="library">The CDK as the compilation references it.</param>
    /// <param name="tree">The file that is being analysed: every place lies in it.</param>
    public static IEnumerable<MaximumReading> Read(BodyEvaluation body, CdkLibrary library, SyntaxTree tree)
    {
        foreach (var sighting in body.Sightings)
        {
            if (library.Role(sighting.Method) is not { } construct)
                continue;
            var scene = new CdkScene(library, sighting.Scene, body.Exit, tree);
            var set = Set(construct, sighting, scene).GroupBy(static one => one.Place).ToList();
            yield return new(
                new(new(set.Select(static one => new RequestedDuration(Seconds(one))).ToImmutableArray(), isComplete: false), construct.Refusal),
                set.Select(static one => one.Key.GetLocation()).ToImmutableArray());
        }
    }

    /// <summary>The values that are set, by the expression that sets each: on the construct itself, else on its properties.</summary>
    private static IEnumerable<Placed<Value>> Set(RoleConstruct construct, Sighting sighting, CdkScene scene)
    {
        var place = sighting.Operation.Syntax;
        if (scene.Latest(sighting.Result) is { } role && role.Members.ContainsKey(construct.Maximum.Name))
            return scene.Property(role, construct.Maximum, place).Items;
        var props = new Call(sighting.Method, sighting.Arguments).Argument(RoleConstruct.Props) ?? Value.Unknown;
        return Scene.Alternatives(props).SelectMany(one =>
            scene.Object(one) is { } state ? scene.Property(state, construct.Maximum, scene.Nearest(state.Creation, place)).Items : []);
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
