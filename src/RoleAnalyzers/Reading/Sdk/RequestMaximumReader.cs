using Microsoft.CodeAnalysis;
using RoleAnalyzers.Evaluation;
using RoleAnalyzers.Iam.Sessions;

namespace RoleAnalyzers.Reading.Sdk;

/// <summary>Reads the maximum session durations that a body gives to requests to IAM.</summary>
internal static class RequestMaximumReader
{
    /// <summary>One reading for each expression that is assigned, in source order.</summary>
    /// <param name="evaluation">What the evaluation saw.</param>
    /// <param name="members">The properties.</param>
    /// <param name="tree">The file that is being analysed: every place lies in it.</param>
    public static IEnumerable<MaximumReading> Read(BodyEvaluation evaluation, MemberNames members, SyntaxTree tree) =>
        from sighting in evaluation.Sightings
        where members.IsWanted(sighting.Method) && sighting.Arguments.Length == 1
        let place = sighting.ArgumentSyntax[0]
        where place?.SyntaxTree == tree
        let values = DurationReader.ReadValues(sighting.Arguments[0], out _)
        select new MaximumReading(
            new(new(ImmutableArray.Create(new RequestedDuration(values))), MaximumRefusal.Call),
            ImmutableArray.Create(place.GetLocation()))
        {
            Met = sighting.Met,
        };
}
