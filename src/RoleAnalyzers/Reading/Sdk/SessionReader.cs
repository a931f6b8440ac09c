using Microsoft.CodeAnalysis;
using RoleAnalyzers.Evaluation;
using RoleAnalyzers.Iam;
using RoleAnalyzers.Iam.Sessions;

namespace RoleAnalyzers.Reading.Sdk;

/// <summary>Reads session requests out of what the evaluation of a body saw.</summary>
internal static class SessionReader
{
    /// <summary>One reading for each call of AssumeRole and each constructor that makes one, in source order.</summary>
    public static IEnumerable<SessionReading> Read(BodyEvaluation evaluation, StsLibrary library, SyntaxTree tree)
    {
        foreach (var sighting in evaluation.Sightings)
        {
            if (library.CallOf(sighting.Method) is { } call)
            {
                yield return ReadCall(sighting, call, library, tree);
            }
            else if (library.ConstructorOf(sighting.Method) is { } constructor)
            {
                yield return ReadConstructor(sighting, constructor, evaluation.Exit, library, tree);
            }
        }
    }

    private static SessionReading ReadCall(Sighting sighting, StsCall call, StsLibrary library, SyntaxTree tree)
    {
        var request = IndexOf(sighting.Method, p => library.IsRequest(p.Type));
        return Create(
            call.Call,
            request < 0
                ? new(PartialList<RequestedDuration>.Empty, ImmutableArray<SyntaxNode>.Empty)
                : new DurationReader(library, sighting.Scene).Read(At(sighting.Arguments, request)),
            new OriginReader(library, sighting.Scene).OfClient(sighting.Receiver),
            new EndpointReader(library, sighting.Scene).IsAws(sighting.Receiver),
            tree,
            durationHere: At(sighting.ArgumentSyntax, request),
            originHere: null);
    }

    private static SessionReading ReadConstructor(
        Sighting sighting, SessionConstructor constructor, Scene exit, StsLibrary library, SyntaxTree tree)
    {
        var source = IndexOf(sighting.Method, p => p.Name == constructor.Source);
        var request = IndexOf(sighting.Method, p => p.Name == constructor.Request);
        var signer = At(sighting.Arguments, source);
        var origins = new OriginReader(library, sighting.Scene);
        var isClient = source >= 0 && library.IsClient(sighting.Method.Parameters[source].Type);
        return Create(
            SessionCall.AssumeRole,
            ReadLazily(At(sighting.Arguments, request), sighting.Scene, exit, library),
            isClient ? origins.OfClient(signer) : origins.OfCredentials(signer),
            isClient ? new EndpointReader(library, sighting.Scene).IsAws(signer) : Answer.Yes,
            tree,
            durationHere: At(sighting.ArgumentSyntax, request),
            originHere: At(sighting.ArgumentSyntax, source));
    }

    /// <summary>
    /// Such objects call STS when their credentials are first asked for, so a duration that is assigned to the options after
    /// the construction counts, and one that is replaced there does not.
    /// </summary>
    private static Durations ReadLazily(Value? request, Scene atCall, Scene exit, StsLibrary library)
    {
        var isAssignedAtExit = exit.Object(request) is { } state
            && state.Members.TryGetValue(StsApi.DurationSeconds, out var member)
            && !member.MayBeUnset;
        return new DurationReader(library, isAssignedAtExit ? exit : atCall).Read(request);
    }

    private static SessionReading Create(
        SessionCall call,
        Durations durations,
        ImmutableArray<Origin> origins,
        Answer isAws,
        SyntaxTree tree,
        SyntaxNode? durationHere,
        SyntaxNode? originHere)
    {
        var places = ImmutableDictionary.CreateBuilder<SessionPart, SyntaxNode>();
        Place(durations.Places, SessionPartKind.Duration, durationHere);
        Place(origins.Select(o => o.Place), SessionPartKind.Origin, originHere);
        return new(new(call, durations.List, new(origins.Select(o => o.Kind).ToImmutableArray()), isAws), places.ToImmutable());

        void Place(IEnumerable<SyntaxNode?> nodes, SessionPartKind kind, SyntaxNode? here)
        {
            var i = 0;
            foreach (var node in nodes)
            {
                if ((node?.SyntaxTree == tree ? node : here) is { } place && place.SyntaxTree == tree)
                    places[new(kind, i)] = place;
                i++;
            }
        }
    }

    private static int IndexOf(IMethodSymbol method, Func<IParameterSymbol, bool> condition)
    {
        for (var i = 0; i < method.Parameters.Length; i++)
        {
            if (condition(method.Parameters[i]))
                return i;
        }

        return -1;
    }

    private static T? At<T>(ImmutableArray<T> items, int index)
        where T : class? =>
        index >= 0 && index < items.Length ? items[index] : null;
}
