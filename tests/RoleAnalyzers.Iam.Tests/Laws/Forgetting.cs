using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Sessions;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Tests.Laws;

/// <summary>What was forgotten of a model.</summary>
internal enum Memory
{
    PolicyElement,
    Version,
    Document,
    Statement,
    Element,
    Sid,
    Effect,
    Principal,
    PrincipalKey,
    PrincipalValue,
    NotPrincipal,
    Action,
    Resource,
    Use,
    Condition,
    LostCondition,
    Operator,
    Key,
    Value,
    Endpoint,
    Duration,
    Seconds,
    Origin,
    ExternalId,
    Role,
    SessionName,
    MfaDevice,
    MfaCode,
    CallerAccount,
    DeclaredRole,
    AccessKey,
    Token,
    Account,
    Kept,
    Once,
    Expiry,
    Life,
}

/// <summary>
/// Every way to know one thing less of a model. The place of every part stays as it is: from a list, only its last item is lost.
/// </summary>
/// <param name="from">Where the characters begin that are forgotten of each text, beside whole words; taken modulo its length.</param>
/// <param name="length">How many they are; taken modulo what is left.</param>
internal sealed class Forgetting(int from, int length)
{
    private static readonly Statement UnknownStatement = new()
    {
        Effect = PolicyText.Unknown,
        Principals = PartialList<Principal>.Unknown,
        Actions = PartialList<PolicyText>.Unknown,
        NotActions = PartialList<PolicyText>.Unknown,
        Conditions = PartialList<Condition>.Unknown,
        LostConditions = PartialList<Condition>.Unknown,
        NotPrincipals = PartialList<Principal>.Unknown,
        Resources = PartialList<PolicyText>.Unknown,
        NotResources = PartialList<PolicyText>.Unknown,
    };

    private static readonly DeclaredRole UnknownRole = new(PolicyText.Unknown, PolicyText.Unknown);

    private static readonly RequestedDuration UnknownDuration = new(PartialList<SessionDuration>.Unknown);

    private static readonly Condition UnknownCondition =
        new(PolicyText.Unknown, PolicyText.Unknown, PartialList<PolicyText>.Unknown);

    public IEnumerable<(Memory What, TrustPolicy Less)> Ways(TrustPolicy policy)
    {
        foreach (var (what, less) in Ways(policy.Elements, Memory.PolicyElement))
            yield return (what, policy with { Elements = less });
        foreach (var (what, less) in Ways(policy.Versions, Memory.Version))
            yield return (what, policy with { Versions = less });
        foreach (var less in Ways(policy.Document))
            yield return (Memory.Document, policy with { Document = less });
        foreach (var (what, less) in Ways(policy.Statements, Memory.Statement, UnknownStatement, Ways))
            yield return (what, policy with { Statements = less });
        yield return (Memory.Use, policy with { Uses = policy.Uses.OrMore() });
        if (policy.Uses.Count > 0)
            yield return (Memory.Use, policy with { Uses = new(policy.Uses.Items.RemoveAt(policy.Uses.Count - 1), isComplete: false) });
    }

    public IEnumerable<(Memory What, PermissionsPolicy Less)> Ways(PermissionsPolicy policy) =>
        Ways(policy.Statements, Memory.Statement, UnknownStatement, Ways).Select(x => (x.What, new PermissionsPolicy(x.Less)));

    public IEnumerable<(Memory What, DeclaredMaximum Less)> Ways(DeclaredMaximum maximum) =>
        Ways(maximum.Durations, Memory.Duration, UnknownDuration, Ways).Select(x => (x.What, maximum with { Durations = x.Less }));

    public IEnumerable<(Memory What, SessionRequest Less)> Ways(SessionRequest request)
    {
        yield return (Memory.Endpoint, request with { IsAws = Answer.Maybe });
        foreach (var (what, less) in Ways(request.Durations, Memory.Duration, UnknownDuration, Ways))
            yield return (what, request with { Durations = less });
        foreach (var (what, less) in Ways(request.ExternalIds, Memory.ExternalId, new(PolicyText.Unknown), Ways))
            yield return (what, request with { ExternalIds = less });
        foreach (var (what, less) in Ways(request.Roles, Memory.Role, new(PolicyText.Unknown), Ways))
            yield return (what, request with { Roles = less });
        foreach (var (what, less) in Ways(request.SessionNames, Memory.SessionName))
            yield return (what, request with { SessionNames = less });
        foreach (var (what, less) in Ways(request.MfaDevices, Memory.MfaDevice))
            yield return (what, request with { MfaDevices = less });
        foreach (var (what, less) in Ways(request.CallerAccounts, Memory.CallerAccount))
            yield return (what, request with { CallerAccounts = less });
        foreach (var (what, less) in Ways(request.DeclaredRoles, Memory.DeclaredRole, UnknownRole, Ways))
            yield return (what, request with { DeclaredRoles = less });
        yield return (Memory.MfaCode, request with { HasMfaCode = Answer.Maybe });
        for (var item = 0; item < request.Origins.Count; item++)
        {
            // An incomplete list of origins has an unknown one: so says the model.
            var less = request.Origins.Items.SetItem(item, CredentialOrigin.Unknown);
            yield return (Memory.Origin, request with { Origins = new(less, request.Origins.IsComplete) });
            yield return (Memory.Origin, request with { Origins = new(less, isComplete: false) });
        }
    }

    public IEnumerable<(Memory What, KeyCredentials Less)> Ways(KeyCredentials credentials)
    {
        yield return (Memory.Token, credentials with { HasToken = Answer.Maybe });
        yield return (Memory.Token, credentials with { IsAccountToken = false });
        foreach (var less in Ways(credentials.AccessKey))
            yield return (Memory.AccessKey, credentials with { AccessKey = less });
        foreach (var less in credentials.Account is { } account ? Ways(account) : [])
            yield return (Memory.Account, credentials with { Account = less });
    }

    public static IEnumerable<(Memory What, KeptCredentials Less)> Ways(KeptCredentials kept)
    {
        yield return (Memory.Once, kept with { IsAssignedOnce = Answer.Maybe });
        yield return (Memory.Expiry, kept with { TellsOfExpiry = Answer.Maybe });
        yield return (Memory.Life, kept with { IsShortLived = Answer.Maybe });
        foreach (var (what, less) in Ways(
            kept.Origins,
            Memory.Kept,
            new(CredentialOrigin.Unknown, Answer.Maybe),
            origin => [(Memory.Kept, origin with { Kind = CredentialOrigin.Unknown }), (Memory.Kept, origin with { IsFixed = Answer.Maybe })]))
        {
            yield return (what, kept with { Origins = less });
        }
    }

    /// <summary>The texts of which some characters are not known any more.</summary>
    /// <remarks>
    /// No account becomes <see cref="HoleKind.OwnAccount"/>: that hole tells whose account it is, which the digits do not.
    /// </remarks>
    public IEnumerable<PolicyText> Ways(PolicyText text)
    {
        if (text.Segments.IsEmpty)
            yield return PolicyText.Unknown;
        for (var s = 0; s < text.Segments.Length; s++)
        {
            var before = Join(text.Segments.Take(s));
            var after = Join(text.Segments.Skip(s + 1));
            yield return before + PolicyText.Unknown + after;
            var literal = text.Segments[s].Literal;
            if (literal.Length == 0)
                continue;
            var start = from % literal.Length;
            foreach (var (at, count) in Words(literal).Append((start, length % (literal.Length - start + 1))))
            {
                var (left, word, right) = (literal[..at], literal.Substring(at, count), literal[(at + count)..]);
                yield return before + PolicyText.Of(left) + PolicyText.Unknown + PolicyText.Of(right) + after;
                if (word.Length > 0 && word.IndexOfAny([':', '*', '?']) < 0)
                    yield return before + PolicyText.Of(left) + PolicyText.Hole(HoleKind.Word) + PolicyText.Of(right) + after;
            }
        }
    }

    private static IEnumerable<(Memory What, PartialList<TItem> Less)> Ways<TItem>(
        PartialList<TItem> list, Memory what, TItem unknown, Func<TItem, IEnumerable<(Memory What, TItem Less)>> ways)
    {
        yield return (what, list.OrMore());
        if (list.Count > 0)
            yield return (what, new(list.Items.RemoveAt(list.Count - 1), isComplete: false));
        for (var item = 0; item < list.Count; item++)
        {
            foreach (var (inside, less) in ways(list[item]).Prepend((what, unknown)))
                yield return (inside, new(list.Items.SetItem(item, less), list.IsComplete));
        }
    }

    private IEnumerable<(Memory What, PartialList<PolicyText> Less)> Ways(PartialList<PolicyText> texts, Memory what) =>
        Ways(texts, what, PolicyText.Unknown, text => Ways(text).Select(less => (what, less)));

    private IEnumerable<(Memory What, Statement Less)> Ways(Statement statement)
    {
        foreach (var (what, less) in Ways(statement.Elements, Memory.Element))
            yield return (what, statement with { Elements = less });
        foreach (var (what, less) in Ways(statement.Sids, Memory.Sid))
            yield return (what, statement with { Sids = less });
        foreach (var text in Ways(statement.Effect))
            yield return (Memory.Effect, statement with { Effect = text });
        foreach (var (what, less) in Ways(statement.Principals, Memory.Principal, Principal.Unknown, Ways))
            yield return (what, statement with { Principals = less });
        foreach (var (what, less) in Ways(statement.NotPrincipals, Memory.NotPrincipal, Principal.Unknown, Ways))
            yield return (what, statement with { NotPrincipals = less });
        foreach (var (what, less) in Ways(statement.Actions, Memory.Action))
            yield return (what, statement with { Actions = less });
        foreach (var (what, less) in Ways(statement.NotActions, Memory.Action))
            yield return (what, statement with { NotActions = less });
        foreach (var (what, less) in Ways(statement.Resources, Memory.Resource))
            yield return (what, statement with { Resources = less });
        foreach (var (what, less) in Ways(statement.NotResources, Memory.Resource))
            yield return (what, statement with { NotResources = less });
        foreach (var (what, less) in Ways(statement.Conditions, Memory.Condition, UnknownCondition, Ways))
            yield return (what, statement with { Conditions = less });
        foreach (var (what, less) in Ways(statement.LostConditions, Memory.LostCondition, UnknownCondition, Ways))
            yield return (what, statement with { LostConditions = less });
    }

    private IEnumerable<(Memory What, Principal Less)> Ways(Principal principal) =>
        Ways(principal.Value).Select(text => (Memory.PrincipalValue, principal with { Value = text }))
            .Concat(Ways(principal.Key).Where(_ => principal.Kind is PrincipalKind.Other).Select(text => (Memory.PrincipalKey, principal with { Key = text })));

    private IEnumerable<(Memory What, RequestedExternalId Less)> Ways(RequestedExternalId id) =>
        Ways(id.Value).Select(text => (Memory.ExternalId, id with { Value = text }));

    private IEnumerable<(Memory What, DeclaredRole Less)> Ways(DeclaredRole role) =>
        Ways(role.Name).Select(text => role with { Name = text })
            .Concat(Ways(role.Path).Select(text => role with { Path = text }))
            .Concat(Ways(role.Maximum, Memory.Seconds, SessionDuration.Unknown, Ways).Select(x => role with { Maximum = x.Less }))
            .Concat(Ways(role.Trust).Select(x => role with { Trust = x.Less }))
            .Select(less => (Memory.DeclaredRole, less));

    private IEnumerable<(Memory What, RequestedRole Less)> Ways(RequestedRole role) =>
        Ways(role.Arn).Select(text => (Memory.Role, role with { Arn = text }));

    private IEnumerable<(Memory What, Condition Less)> Ways(Condition condition) =>
        Ways(condition.Operator).Select(text => (Memory.Operator, condition with { Operator = text }))
            .Concat(Ways(condition.Key).Select(text => (Memory.Key, condition with { Key = text })))
            .Concat(Ways(condition.Values, Memory.Value).Select(x => (x.What, condition with { Values = x.Less })));

    private static IEnumerable<(Memory What, RequestedDuration Less)> Ways(RequestedDuration duration) =>
        Ways(duration.Values, Memory.Seconds, SessionDuration.Unknown, Ways).Select(x => (x.What, duration with { Values = x.Less }));

    private static IEnumerable<(Memory What, SessionDuration Less)> Ways(SessionDuration duration) =>
        new[]
        {
            duration with { IsWritten = false },
            new(duration.Low - 500, duration.High, IsWritten: false),
            new(duration.Low, duration.High + 5000, IsWritten: false),
        }.Select(less => (Memory.Seconds, less));

    private static PolicyText Join(IEnumerable<Segment> segments) => segments.Aggregate(
        PolicyText.Empty,
        (text, segment) => text + (segment.Hole is { } hole ? PolicyText.Hole(hole) : PolicyText.Of(segment.Literal)));

    /// <summary>Where the words between colons and slashes are.</summary>
    private static IEnumerable<(int At, int Count)> Words(string literal)
    {
        var at = 0;
        foreach (var word in literal.Split(':', '/'))
        {
            yield return (at, word.Length);
            at += word.Length + 1;
        }
    }
}
