using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Sessions;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Tests.Laws;

/// <summary>What was forgotten of a model.</summary>
internal enum Memory
{
    Statement,
    Effect,
    Principal,
    PrincipalValue,
    Action,
    Condition,
    Operator,
    Key,
    Value,
    Endpoint,
    Duration,
    Seconds,
    Origin,
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
    };

    private static readonly Condition UnknownCondition =
        new(PolicyText.Unknown, PolicyText.Unknown, PartialList<PolicyText>.Unknown);

    public IEnumerable<(Memory What, TrustPolicy Less)> Ways(TrustPolicy policy) =>
        Ways(policy.Statements, Memory.Statement, UnknownStatement, Ways).Select(x => (x.What, new TrustPolicy(x.Less)));

    public IEnumerable<(Memory What, SessionRequest Less)> Ways(SessionRequest request)
    {
        yield return (Memory.Endpoint, request with { IsAws = Answer.Maybe });
        var unknown = new RequestedDuration(PartialList<SessionDuration>.Unknown);
        foreach (var (what, less) in Ways(request.Durations, Memory.Duration, unknown, Ways))
            yield return (what, request with { Durations = less });
        for (var item = 0; item < request.Origins.Count; item++)
        {
            // An incomplete list of origins has an unknown one: so says the model.
            var less = request.Origins.Items.SetItem(item, CredentialOrigin.Unknown);
            yield return (Memory.Origin, request with { Origins = new(less, request.Origins.IsComplete) });
            yield return (Memory.Origin, request with { Origins = new(less, isComplete: false) });
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
        foreach (var text in Ways(statement.Effect))
            yield return (Memory.Effect, statement with { Effect = text });
        foreach (var (what, less) in Ways(
            statement.Principals, Memory.Principal, Principal.Unknown,
            principal => Ways(principal.Value).Select(text => (Memory.PrincipalValue, principal with { Value = text }))))
        {
            yield return (what, statement with { Principals = less });
        }

        foreach (var (what, less) in Ways(statement.Actions, Memory.Action))
            yield return (what, statement with { Actions = less });
        foreach (var (what, less) in Ways(statement.NotActions, Memory.Action))
            yield return (what, statement with { NotActions = less });
        foreach (var (what, less) in Ways(statement.Conditions, Memory.Condition, UnknownCondition, Ways))
            yield return (what, statement with { Conditions = less });
    }

    private IEnumerable<(Memory What, Condition Less)> Ways(Condition condition) =>
        Ways(condition.Operator).Select(text => (Memory.Operator, condition with { Operator = text }))
            .Concat(Ways(condition.Key).Select(text => (Memory.Key, condition with { Key = text })))
            .Concat(Ways(condition.Values, Memory.Value).Select(x => (x.What, condition with { Values = x.Less })));

    private static IEnumerable<(Memory What, RequestedDuration Less)> Ways(RequestedDuration duration) =>
        Ways(duration.Values, Memory.Seconds, SessionDuration.Unknown, Ways).Select(x => (x.What, new RequestedDuration(x.Less)));

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
