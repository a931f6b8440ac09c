using Microsoft.CodeAnalysis;
using RoleAnalyzers.Evaluation;
using RoleAnalyzers.Iam;
using RoleAnalyzers.Iam.Sessions;

namespace RoleAnalyzers.Reading.Sdk;

/// <summary>Tells where credentials come from, as they are at one point of the program.</summary>
internal sealed class OriginReader(StsLibrary library, Scene scene)
{
    /// <summary>Chains of credentials longer than this are unknown. Far beyond any real program, and a guard against a value that holds itself.</summary>
    private const int MaximumDepth = 32;

    /// <summary>The origins of credentials: each alternative's, never none.</summary>
    public ImmutableArray<Origin> OfCredentials(Value? credentials) => Of(credentials, OfOneCredentials, 0);

    /// <summary>The origins of credentials, or of those in a response, a client of any service, or options.</summary>
    public ImmutableArray<Origin> OfHolder(Value? holder) => Of(holder, OfOneHolder, 0);

    /// <summary>The origins of the credentials that a client of STS signs with.</summary>
    public ImmutableArray<Origin> OfClient(Value? client) => Of(client, OfOneClient, 0);

    /// <summary>Whether the client finds its credentials by itself, in the place that the program runs in.</summary>
    public bool IsOfPlace(Value? client) =>
        client is not null && Scene.Alternatives(client).All(one =>
            scene.Object(one) is { Constructor: { } constructor } state
            && library.IsClient(state.Type)
            && !constructor.Parameters.Any(p => library.IsCredentials(p.Type) || StsApi.AccessKeyNames.Contains(p.Name)));

    private static ImmutableArray<Origin> Of(Value? value, Func<Value, int, ImmutableArray<Origin>> read, int depth)
    {
        if (value is null || depth > MaximumDepth)
            return [Origin.Unknown];
        // Null makes no call.
        var origins = Scene.Alternatives(value).Where(static v => v is not NullValue).SelectMany(v => read(v, depth + 1)).Distinct().ToImmutableArray();
        return origins.IsEmpty ? [Origin.Unknown] : origins;
    }

    private ImmutableArray<Origin> OfOneHolder(Value holder, int depth)
    {
        switch (holder)
        {
            case CallValue { Method: var method, Written: var written } when library.CallOf(method) is { } call:
                return [new(call.Origin, written) { IsFixed = MayEnd(holder) }];
            case CallValue { Method.Name: StsApi.MakeClient, Receiver: { } options } when library.IsOptions(scene.Object(options)?.Type):
                return Of(options, OfOneHolder, depth);
        }

        if (scene.Object(holder) is not { } state)
            return OfOneCredentials(holder, depth);
        if (!library.IsOptions(state.Type))
            return library.IsServiceClient(state.Type) ? OfOneClient(holder, depth) : OfOneCredentials(holder, depth);
        return state.Members.TryGetValue(StsApi.Credentials, out var member) && !member.MayBeUnset
            ? Of(member.Assignments.Select(static one => one.Value).Aggregate(Values.Join), OfOneCredentials, depth)
            : [Origin.Unknown];
    }

    private ImmutableArray<Origin> OfOneClient(Value client, int depth)
    {
        if (scene.Object(client) is not { Constructor: { } constructor } state || !library.IsServiceClient(state.Type))
            return [Origin.Unknown];
        for (var i = 0; i < constructor.Parameters.Length && i < state.Arguments.Length; i++)
        {
            if (library.IsCredentials(constructor.Parameters[i].Type))
                return Of(state.Arguments[i], OfOneCredentials, depth);
        }

        if (Argument(state, StsApi.TokenNames) is { } token)
            return Of(token, (v, d) => OfOneToken(v, state.Creation, d), depth);
        return Argument(state, StsApi.AccessKeyNames) is { } key ? OfKey(key, state.Creation) : [Origin.Unknown];
    }

    private ImmutableArray<Origin> OfOneCredentials(Value credentials, int depth) => credentials switch
    {
        ObjectValue => OfObject(scene.Object(credentials), depth),
        CallValue call => OfCall(call, depth),
        MemberValue member => OfMember(member, depth),
        ParameterValue { Parameter: var parameter } => OfType(parameter.Type, credentials.Written),
        _ => [Origin.Unknown],
    };

    private ImmutableArray<Origin> OfObject(ObjectState? state, int depth)
    {
        if (state is null)
            return [Origin.Unknown];
        if (library.IsImmutableCredentials(state.Type))
            return Argument(state, StsApi.TokenNames) is { } token ? Of(token, (v, d) => OfOneToken(v, state.Creation, d), depth) : [Origin.Unknown];
        return library.ClassOf(state.Type) switch
        {
            { Told: OriginTold.ByAccessKey } when Argument(state, StsApi.AccessKeyNames) is { } key => OfKey(key, state.Creation),
            { Told: OriginTold.ByToken } when Argument(state, StsApi.TokenNames) is { } token => Of(token, (v, d) => OfOneToken(v, state.Creation, d), depth),
            { Variant: var (parameter, origin) } when state.Constructor?.Parameters.Any(p => p.Name == parameter) == true => [new(origin, state.Creation)],
            { } known => [new(known.Origin, state.Creation)],
            null => [Origin.Unknown],
        };
    }

    private ImmutableArray<Origin> OfCall(CallValue call, int depth)
    {
        if (call.Receiver is { } receiver && StsApi.SameCredentials.Contains(call.Method.Name) && library.IsCredentials(call.Method.ContainingType))
            return Fixed(Of(receiver, OfOneCredentials, depth));
        return OfType(call.Method.ReturnType, call.Written);
    }

    private ImmutableArray<Origin> OfMember(MemberValue member, int depth)
    {
        if (library.CallOfResponse(member.Member) is { } call)
            return [new(call.Origin, (member.Receiver as CallValue)?.Written ?? member.Written) { IsFixed = MayEnd(member.Receiver) }];
        if (member.Member.Name == StsApi.SourceCredentials && library.ClassOf(member.Member.ContainingType) is not null)
        {
            return scene.Object(member.Receiver) is { } state && Argument(state, StsApi.SourceNames) is { } source
                ? Of(source, OfOneCredentials, depth)
                : [Origin.Unknown];
        }

        return OfType((member.Member as IPropertySymbol)?.Type ?? (member.Member as IFieldSymbol)?.Type, member.Written);
    }

    /// <summary>Credentials that were made elsewhere: some classes hold nothing but sessions.</summary>
    private ImmutableArray<Origin> OfType(ITypeSymbol? type, SyntaxNode? written)
    {
        if (type is INamedTypeSymbol { Name: "Task" or "ValueTask", TypeArguments: [var result] })
            type = result;
        return library.ClassOf(type) is { IsAlwaysSession: true } known ? [new(known.Origin, written)] : [Origin.Unknown];
    }

    /// <summary>
    /// A session's token tells its origin when it is read off credentials that are known; any other token, a literal or a
    /// setting, belongs to some session. An empty one belongs to none.
    /// </summary>
    private ImmutableArray<Origin> OfOneToken(Value token, SyntaxNode creation, int depth)
    {
        if (token is MemberValue { Receiver: { } holder, Member: { } member } && library.IsToken(member))
        {
            var origins = Of(holder, OfOneCredentials, depth);
            return origins.Any(o => o.Kind is CredentialOrigin.Unknown or CredentialOrigin.LongTermKey or CredentialOrigin.Anonymous)
                ? [new(CredentialOrigin.SessionCredentials, creation)]
                : Fixed(origins);
        }

        return token is NullValue or TextValue { Text.Segments.IsEmpty: true }
            ? [Origin.Unknown]
            : [new(CredentialOrigin.SessionCredentials, creation)];
    }

    /// <summary>Keys that begin with ASIA belong to sessions (IAM User Guide, "IAM identifiers"), all others to users.</summary>
    private static ImmutableArray<Origin> OfKey(Value key, SyntaxNode creation) =>
        Scene.Alternatives(key).Select(k =>
            k is TextValue { Text.Segments: [{ Literal: var start }, ..] } && start.StartsWith("ASIA", StringComparison.Ordinal)
                ? new Origin(CredentialOrigin.SessionCredentials, creation)
                : new Origin(CredentialOrigin.LongTermKey, creation)).Distinct().ToImmutableArray();

    /// <summary>Whether the credentials in a response end: those of an emulator or an object store, whose endpoint a client names, may not.</summary>
    private bool MayEnd(Value? response) =>
        response is not CallValue { Receiver: { } client }
        || Scene.Alternatives(client).All(one => scene.Object(one) is null || new EndpointReader(library, scene).IsAws(one) == Answer.Yes);

    /// <summary>The credentials that an object has at one moment are those of one session, even when the object gets others later.</summary>
    private static ImmutableArray<Origin> Fixed(ImmutableArray<Origin> origins) => origins.Select(static origin => origin with { IsFixed = true }).ToImmutableArray();

    private static Value? Argument(ObjectState state, ImmutableHashSet<string> names)
    {
        for (var i = 0; i < state.Arguments.Length && i < (state.Constructor?.Parameters.Length ?? 0); i++)
        {
            if (names.Contains(state.Constructor!.Parameters[i].Name))
                return state.Arguments[i];
        }

        return null;
    }
}
