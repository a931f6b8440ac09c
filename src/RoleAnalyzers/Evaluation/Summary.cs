using Microsoft.CodeAnalysis;

namespace RoleAnalyzers.Evaluation;

/// <summary>What a method does whatever it is called with, in terms of its parameters and of <c>this</c>.</summary>
/// <param name="Result">What it returns; null when that is nothing.</param>
/// <param name="Outputs">What it leaves in each <c>out</c> and <c>ref</c> parameter, by the parameter's place; null for the other parameters.</param>
/// <param name="Objects">The objects that these, and what it assigns to fields, lead to.</param>
/// <param name="Writes">What it assigns to fields and properties.</param>
/// <param name="HasSightings">Whether there is something in it that the readers want to see.</param>
/// <param name="HandsOut">Whether something of it is made here, lives on, and is handed out, so that what is done with it afterwards may matter.</param>
/// <param name="ReachesOut">Whether it runs code that is not followed, or changes objects that it has not made.</param>
internal sealed record Summary(
    Value? Result,
    ImmutableArray<Value?> Outputs,
    ImmutableDictionary<Allocation, ObjectState> Objects,
    FieldWrites Writes,
    bool HasSightings,
    bool HandsOut,
    bool ReachesOut)
{
    /// <summary>True when knowing more about its arguments, as long as they are no objects, tells nothing more: nothing comes of it.</summary>
    public bool IsInert => !HasSightings && Result is null && Outputs.All(static o => o is null) && !Writes.Members.Any();

    /// <summary>What the run over a method's body has shown.</summary>
    public static Summary Of(IMethodSymbol method, BodyRun run)
    {
        var outputs = method.Parameters
            .Select(p => p.RefKind is RefKind.Out or RefKind.Ref ? run.Exit.Variable(p) ?? Value.Unknown : null)
            .ToImmutableArray();
        var writes = run.Session.Writes;
        var objects = run.Exit.Reachable(outputs.Concat(writes.Values).Append(run.Result));
        var keeping = new Keeping();
        return new(
            run.Result is null ? null : keeping.Map(run.Result),
            outputs.Select(o => o is null ? null : keeping.Map(o)).ToImmutableArray(),
            keeping.Map(objects).ToImmutableDictionary(),
            writes.Map(keeping.Map),
            run.Session.Sightings.Count > 0,
            run.Session.Sightings.Exists(sighting => run.Session.Library.LivesOn(sighting.Method) && sighting.Result is ObjectValue { Allocation: var made } && objects.ContainsKey(made)),
            run.Session.ReachesOut);
    }
}
