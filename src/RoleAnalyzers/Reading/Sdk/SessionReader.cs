using Microsoft.CodeAnalysis;
using RoleAnalyzers.Evaluation;
using RoleAnalyzers.Iam;
using RoleAnalyzers.Iam.Sessions;

namespace RoleAnalyzers.Reading.Sdk;

/// <summary>Reads session requests out of what the evaluation of a body saw.</summary>
internal static class SessionReader
{
    /// <summary>One reading for each call of AssumeRole and each constructor that makes one, in source order.</summary>
    /// <param name="evaluation">What the evaluation saw.</param>
    /// <param name="library">The SDK as the compilation references it.</param>
    /// <param name="tree">The file that is being analysed: every place lies in it.</param>
    /// <param name="isConstant">Whether the compiler knows the value of an expression.</param>
    public static IEnumerable<SessionReading> Read(
        BodyEvaluation evaluation, StsLibrary library, SyntaxTree tree, Func<SyntaxNode, bool> isConstant)
    {
        foreach (var sighting in evaluation.Sightings)
        {
            if (library.CallOf(sighting.Method) is { } call)
            {
                yield return ReadCall(sighting, call, library, tree, isConstant);
            }
            else if (library.ConstructorOf(sighting.Method) is { } constructor)
            {
                yield return ReadConstructor(sighting, constructor, evaluation.Exit, library, tree, isConstant);
            }
        }
    }

    private static SessionReading ReadCall(
        Sighting sighting, StsCall call, StsLibrary library, SyntaxTree tree, Func<SyntaxNode, bool> isConstant)
    {
        var request = IndexOf(sighting.Method, p => library.IsRequest(p.Type));
        return Create(
            call.Call,
            request < 0
                ? new(PartialList<RequestedDuration>.Empty, ImmutableArray<SyntaxNode>.Empty)
                : new DurationReader(library, sighting.Scene).Read(At(sighting.Arguments, request)),
            new ExternalIdReader(library, sighting.Scene, isConstant).Read(At(sighting.Arguments, request)),
            new OriginReader(library, sighting.Scene).OfClient(sighting.Receiver),
            new EndpointReader(library, sighting.Scene).IsAws(sighting.Receiver),
            tree,
            requestHere: At(sighting.ArgumentSyntax, request),
            originHere: null);
    }

    private static SessionReading ReadConstructor(
        Sighting sighting, SessionConstructor constructor, Scene exit, StsLibrary library, SyntaxTree tree, Func<SyntaxNode, bool> isConstant)
    {
        var source = IndexOf(sighting.Method, p => p.Name == constructor.Source);
        var request = IndexOf(sighting.Method, p => p.Name == constructor.Request);
        var signer = At(sighting.Arguments, source);
        var asked = At(sighting.Arguments, request);
        var origins = new OriginReader(library, sighting.Scene);
        var isClient = source >= 0 && library.IsClient(sighting.Method.Parameters[source].Type);
        return Create(
            SessionCall.AssumeRole,
            new DurationReader(library, Latest(StsApi.DurationSeconds)).Read(asked),
            new ExternalIdReader(library, Latest(StsApi.ExternalId), isConstant).Read(asked),
            isClient ? origins.OfClient(signer) : origins.OfCredentials(signer),
            isClient ? new EndpointReader(library, sighting.Scene).IsAws(signer) : Answer.Yes,
            tree,
            requestHere: At(sighting.ArgumentSyntax, request),
            originHere: At(sighting.ArgumentSyntax, source));

        // Such objects call STS when their credentials are first asked for, so what is assigned to the options after the
        // construction counts, and what is replaced there does not.
        Scene Latest(string property) =>
            exit.Object(asked) is { } state && state.Members.TryGetValue(property, out var member) && !member.MayBeUnset ? exit : sighting.Scene;
    }

    private static SessionReading Create(
        SessionCall call,
        Durations durations,
        ExternalIds externalIds,
        ImmutableArray<Origin> origins,
        Answer isAws,
        SyntaxTree tree,
        SyntaxNode? requestHere,
        SyntaxNode? originHere)
    {
        var places = ImmutableDictionary.CreateBuilder<SessionPart, SyntaxNode>();
        Place(durations.Places, SessionPartKind.Duration, requestHere);
        Place(externalIds.Places, SessionPartKind.ExternalId, requestHere);
        Place(origins.Select(o => o.Place), SessionPartKind.Origin, originHere);
        return new(
            new(call, durations.List, new(origins.Select(o => o.Kind).ToImmutableArray()), isAws) { ExternalIds = externalIds.List },
            places.ToImmutable());

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
