using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RoleAnalyzers.Evaluation;
using RoleAnalyzers.Iam;
using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Sessions;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Reading.Sdk;

/// <summary>Reads session requests out of what the evaluation of a body saw.</summary>
internal sealed class SessionReader
{
    private readonly BodyEvaluation _evaluation;
    private readonly StsLibrary _library;
    private readonly Func<string, ImmutableArray<Placed<DeclaredRole>>>? _declared;
    private readonly Func<SyntaxNode, bool> _isConstant;
    private readonly Texts _texts;
    private readonly ExternalIdReader _externalIds;

    private SessionReader(
        BodyEvaluation evaluation, StsLibrary library, Func<string, ImmutableArray<Placed<DeclaredRole>>>? declared, Func<SyntaxNode, bool> isConstant)
    {
        _evaluation = evaluation;
        _library = library;
        _declared = declared;
        // The analyzer that comes with the SDK looks at what is assigned, and not at what a call is given. What a call brings it may have seen there.
        _isConstant = expression => expression.Parent is AssignmentExpressionSyntax assignment && assignment.Right == expression
            ? isConstant(expression)
            : expression is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax;
        _texts = new(library);
        _externalIds = new(library, _isConstant);
    }

    /// <summary>One reading for each call that asks for a session and each constructor that makes one, in source order.</summary>
    /// <param name="evaluation">What the evaluation saw.</param>
    /// <param name="library">The SDK as the compilation references it.</param>
    /// <param name="declared">The roles of a name that the program declares; null where nobody asks for them. Asked late, because the answer costs a search.</param>
    /// <param name="isConstant">Whether the compiler knows the value of an expression.</param>
    public static IEnumerable<SessionReading> Read(
        BodyEvaluation evaluation, StsLibrary library, Func<string, ImmutableArray<Placed<DeclaredRole>>>? declared, Func<SyntaxNode, bool> isConstant)
    {
        var reader = new SessionReader(evaluation, library, declared, isConstant);
        return evaluation.Sightings.Select(reader.ReadOne).OfType<SessionReading>();
    }

    private SessionReading? ReadOne(Sighting sighting) =>
        _library.CallOf(sighting.Method) is { } call ? ReadCall(sighting, call)
        : _library.ConstructorOf(sighting.Method) is { } constructor ? ReadConstructor(sighting, constructor)
        : null;

    private SessionReading ReadCall(Sighting sighting, StsCall call)
    {
        var request = IndexOf(sighting.Method, p => _library.IsRequest(p.Type));
        var asked = At(sighting.Arguments, request);
        var members = new RequestReader(_library, sighting.Scene);
        var origins = new OriginReader(_library, sighting.Scene);
        return Create(
            sighting,
            new(call.Call, origins.OfClient(sighting.Receiver), new EndpointReader(_library, sighting.Scene).IsAws(sighting.Receiver))
            {
                IsOfPlace = origins.IsOfPlace(sighting.Receiver),
                Durations = request < 0
                    ? Requested<RequestedDuration>.Nothing
                    : DurationReader.Read(members.Read(asked, StsApi.DurationSeconds), _isConstant),
                ExternalIds = _externalIds.Read(members.Read(asked, StsApi.ExternalId)),
                Roles = RolesOf(sighting),
            },
            requestHere: At(sighting.ArgumentSyntax, request),
            originHere: null);
    }

    private SessionReading ReadConstructor(Sighting sighting, SessionConstructor constructor)
    {
        var source = IndexOf(sighting.Method, p => p.Name == constructor.Source);
        var request = IndexOf(sighting.Method, p => p.Name == constructor.Request);
        var name = IndexOf(sighting.Method, p => p.Name == constructor.SessionName);
        var signer = At(sighting.Arguments, source);
        var asked = At(sighting.Arguments, request);
        var origins = new OriginReader(_library, sighting.Scene);
        var isClient = source >= 0 && _library.IsClient(sighting.Method.Parameters[source].Type);
        var mfa = Member(StsApi.MfaSerialNumber).Each((value, _) => _texts.Of(value));
        return Create(
            sighting,
            new(
                constructor.Call,
                constructor.Source is null ? [new(CredentialOrigin.Anonymous, null)] : isClient ? origins.OfClient(signer) : origins.OfCredentials(signer),
                isClient ? new EndpointReader(_library, sighting.Scene).IsAws(signer) : Answer.Yes)
            {
                Durations = DurationReader.Read(Member(StsApi.DurationSeconds), _isConstant),
                ExternalIds = _externalIds.Read(Member(StsApi.ExternalId)),
                Roles = RolesOf(sighting),
                SessionNames = RequestMember.Of(At(sighting.Arguments, name), At(sighting.ArgumentSyntax, name)).Each((value, _) => _texts.Of(value)),
                MfaDevices = mfa,
                HasMfaCode = mfa.List.Count == 0 ? Answer.Maybe : MfaReader.HasCode(new RequestReader(_library, InTheEnd()).Read(asked, StsApi.MfaTokenCodeCallback), _evaluation.Syntax.SyntaxTree),
                IsRenewedEarly = constructor.IsRenewedEarly,
                IsOfPlace = isClient && origins.IsOfPlace(signer),
            },
            requestHere: At(sighting.ArgumentSyntax, request),
            originHere: At(sighting.ArgumentSyntax, source));

        // Such objects call STS when their credentials are first asked for, so what is assigned to the options after the
        // construction counts, and what is replaced there does not.
        RequestMember Member(string property) =>
            request < 0 ? RequestMember.Absent : new RequestReader(_library, Latest(property)).Read(asked, property);

        Scene Latest(string property) =>
            _evaluation.Exit.Object(asked) is { } state && state.Members.TryGetValue(property, out var member) && !member.MayBeUnset
                ? _evaluation.Exit
                : sighting.Scene;

        Scene InTheEnd() =>
            asked is not null && Scene.Alternatives(asked).All(one => one is NullValue || _evaluation.Exit.Object(one) is not null)
                ? _evaluation.Exit
                : sighting.Scene;
    }

    /// <summary>The roles that a call or constructor asks for.</summary>
    private Requested<RequestedRole> RolesOf(Sighting sighting)
    {
        var constructor = _library.ConstructorOf(sighting.Method);
        var role = IndexOf(sighting.Method, p => p.Name == constructor?.Role);
        var request = IndexOf(sighting.Method, p => constructor is null ? _library.IsRequest(p.Type) : p.Name == constructor.Request);
        var member = role >= 0
            ? RequestMember.Of(At(sighting.Arguments, role), At(sighting.ArgumentSyntax, role))
            : new RequestReader(_library, sighting.Scene).Read(At(sighting.Arguments, request), StsApi.RoleArn);
        return member.Each((value, given) => new RequestedRole(_texts.Of(value))
        {
            IsCheckedBySdk = given.IsOfRequest && value is TextValue { Text.IsKnown: true } && _isConstant(given.Expression),
        });
    }

    /// <summary>The account of the credentials of each origin: that of the role whose session they are, or of the place that the program runs in.</summary>
    private PartialList<PolicyText> CallerAccounts(SessionParts parts) => new(
        parts.IsOfPlace
            ? ImmutableArray.Create(PolicyText.Hole(HoleKind.OwnAccount))
            : parts.Origins.Select(AccountOf).ToImmutableArray());

    private PolicyText AccountOf(Origin origin) => origin.Kind switch
    {
        CredentialOrigin.Container or CredentialOrigin.InstanceProfile => PolicyText.Hole(HoleKind.OwnAccount),
        CredentialOrigin.AssumedRole or CredentialOrigin.Saml or CredentialOrigin.WebIdentity
            when _evaluation.Sightings.FirstOrDefault(sighting => sighting.Operation.Syntax == origin.Place) is { } hop
            && RolesOf(hop).List is { IsComplete: true, Items: [var role] } => IamArn.Read(role.Arn)?.Account ?? PolicyText.Unknown,
        _ => PolicyText.Unknown,
    };

    /// <summary>The declared roles that the one ARN which is asked for may name; unknown where it tells no name.</summary>
    private Requested<DeclaredRole> DeclaredRoles(PartialList<RequestedRole> roles)
    {
        if (_declared is null || roles is not { IsComplete: true, Items: [{ Arn: var arn }] } || IamArn.Read(arn) is not { Resource: var resource } || !resource.TryGetValue(out var known))
            return new(PartialList<DeclaredRole>.Unknown, ImmutableArray<SyntaxNode>.Empty);
        var named = _declared(known.Substring(known.LastIndexOf('/') + 1)).Where(role => role.Item.IsNamedBy(arn) != Answer.No).ToList();
        return new(
            new(named.Select(static role => role.Item).ToImmutableArray()), named.Select(static role => role.Place).ToImmutableArray());
    }

    private SessionReading Create(Sighting sighting, SessionParts parts, SyntaxNode? requestHere, SyntaxNode? originHere)
    {
        var declared = DeclaredRoles(parts.Roles.List);
        var places = ImmutableDictionary.CreateBuilder<SessionPart, SyntaxNode>();
        Place(parts.Durations.Places, SessionPartKind.Duration, requestHere);
        Place(parts.ExternalIds.Places, SessionPartKind.ExternalId, requestHere);
        Place(parts.Roles.Places, SessionPartKind.Role, requestHere);
        Place(parts.SessionNames.Places, SessionPartKind.SessionName, requestHere);
        Place(parts.MfaDevices.Places, SessionPartKind.MfaDevice, requestHere);
        Place(parts.Origins.Select(o => o.Place), SessionPartKind.Origin, originHere);
        Place(declared.Places, SessionPartKind.DeclaredRole, null);
        Place([sighting.Syntax], SessionPartKind.Call, null);
        return new(
            new(parts.Call, parts.Durations.List, new(parts.Origins.Select(o => o.Kind).ToImmutableArray()), parts.IsAws)
            {
                ExternalIds = parts.ExternalIds.List,
                Roles = parts.Roles.List,
                SessionNames = parts.SessionNames.List,
                MfaDevices = parts.MfaDevices.List,
                HasMfaCode = parts.HasMfaCode,
                IsRenewedEarly = parts.IsRenewedEarly,
                CallerAccounts = CallerAccounts(parts),
                DeclaredRoles = declared.List,
            },
            places.ToImmutable())
        {
            Met = sighting.Met,
        };

        void Place(IEnumerable<SyntaxNode?> nodes, SessionPartKind kind, SyntaxNode? here)
        {
            var i = 0;
            foreach (var node in nodes)
            {
                // What explains a finding may stand anywhere.
                if ((node is not null && (kind is SessionPartKind.Origin or SessionPartKind.DeclaredRole || _evaluation.Shows(node)) ? node : here) is { } place)
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

    /// <summary>A session request as it is read, each part with its places.</summary>
    private sealed record SessionParts(SessionCall Call, ImmutableArray<Origin> Origins, Answer IsAws)
    {
        public Requested<RequestedDuration> Durations { get; init; } = Requested<RequestedDuration>.Nothing;

        public Requested<RequestedExternalId> ExternalIds { get; init; } = Requested<RequestedExternalId>.Nothing;

        public Requested<RequestedRole> Roles { get; init; } = Requested<RequestedRole>.Nothing;

        public Requested<PolicyText> SessionNames { get; init; } = Requested<PolicyText>.Nothing;

        public Requested<PolicyText> MfaDevices { get; init; } = Requested<PolicyText>.Nothing;

        public Answer HasMfaCode { get; init; } = Answer.Maybe;

        public bool IsRenewedEarly { get; init; }

        /// <summary>Whether the credentials are found in the place that the program runs in.</summary>
        public bool IsOfPlace { get; init; }
    }
}
