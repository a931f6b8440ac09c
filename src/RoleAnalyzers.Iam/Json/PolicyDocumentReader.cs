using System.Text;
using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Json;

/// <summary>
/// Reads a trust policy from a tree. Names of elements are compared without regard to case; how they are spelt is kept. What has a shape
/// that no policy has there is unknown, and so is what a hole may hide.
/// </summary>
internal sealed class PolicyDocumentReader(JsonDocument document, IJsonFunctions? functions)
{
    /// <summary>How often a function may lead to another.</summary>
    private const int MostFunctions = 16;

    private readonly ImmutableDictionary<PolicyPart, JsonPlace>.Builder _places = ImmutableDictionary.CreateBuilder<PolicyPart, JsonPlace>();

    /// <summary>The functions that may give one value or another.</summary>
    private readonly List<TextRange> _choices = new();

    /// <summary>Whether some object stands for another value, so that the policy is not what is written.</summary>
    private bool _hasFunctions;

    public PolicyDocument Read(JsonValue value)
    {
        var place = new JsonPlace(value, null, null);
        _places[new(PolicyPartKind.Policy, 0)] = place;
        if (document.Error is { } error)
            return Broken(new(new JsonHole(RangeOf(error)), null, null), $"JSON expects {error.Expected}{(error.Range.Length == 0 ? ", where the text ends" : "")}");
        var root = Values(place);
        // In a template a string may hold the policy's text.
        if (root is { IsComplete: true, Count: > 0 } && root.Items.All(one => one.Node is not JsonObject && (value == document.Root || one.Node is not JsonString)))
            return Broken(root[0], "a policy is a JSON object");
        var elements = root is { IsComplete: true, Count: 1 } && root[0].Node is JsonObject o ? ElementsOf(o) : Elements.Unknown;
        AddNames(PolicyPartKind.PolicyElement, 0, elements);

        var statements = elements.Of("Statement").SelectMany(Each).SelectMany(static one => one.Node is JsonObject ? One(one) : PartialList<JsonPlace>.Unknown);
        var policy = new TrustPolicy(new(statements.Items.Select(Statement).ToImmutableArray(), statements.IsComplete))
        {
            Elements = elements.Names,
            Versions = Texts(elements.Of("Version"), PolicyPartKind.Version, 0),
        };
        // Where a hole in the place of a name ends what can be read, there is more.
        var isWhole = value is JsonObject { IsComplete: true } && !_hasFunctions;
        policy = policy with { Document = Compact(value.Range) + (isWhole ? PolicyText.Empty : PolicyText.Unknown) };
        return new(policy, _places.ToImmutable());
    }

    private PolicyDocument Broken(JsonPlace place, string error)
    {
        _places[new(PolicyPartKind.SyntaxError, 0)] = place;
        return new(new TrustPolicy(PartialList<Statement>.Unknown) { SyntaxError = error }, _places.ToImmutable());
    }

    /// <summary>Where an error shows: at the end of the text, which has no character, at the last one that does not only set off others.</summary>
    private TextRange RangeOf(JsonError error)
    {
        if (error.Range.Length > 0)
            return error.Range;
        var end = error.Range.Start;
        while (end > 0 && IsSpace(document.Input.Text[end - 1]))
            end--;
        return end > 0 ? new(end - 1, 1) : error.Range;
    }

    private Statement Statement(JsonPlace place, int index)
    {
        var elements = ElementsOf((JsonObject)place.Node);
        _places[new(PolicyPartKind.Statement, index)] = place;
        AddNames(PolicyPartKind.Element, index, elements);
        var principals = Principals(elements.Of("Principal"), PolicyPartKind.Principal, index);
        var notPrincipals = Principals(elements.Of("NotPrincipal"), PolicyPartKind.NotPrincipal, index);
        var actions = Texts(elements.Of("Action"), PolicyPartKind.Action, index);
        var sids = Texts(elements.Of("Sid"), PolicyPartKind.Sid, index);
        return new()
        {
            Elements = elements.Names,
            Effect = Effect(Texts(elements.Of("Effect"), PolicyPartKind.Effect, index)),
            Principals = notPrincipals is { IsComplete: true, Count: 0 } ? principals : new(principals.Items, isComplete: false),
            NotPrincipals = notPrincipals,
            Actions = actions,
            NotActions = Texts(elements.Of("NotAction"), PolicyPartKind.Action, index, first: actions.Count),
            Conditions = Conditions(elements.Of("Condition"), index),
            Sids = IsAlternative(place) ? new(sids.Items, isComplete: false) : sids,
            Resources = Texts(elements.Of("Resource"), PolicyPartKind.Resource, index),
            NotResources = Texts(elements.Of("NotResource"), PolicyPartKind.NotResource, index),
        };
    }

    /// <summary>Whether it may be absent, because a function gives it or something else.</summary>
    private bool IsAlternative(JsonPlace place) =>
        _choices.Any(choice => choice.Start < place.Range.Start && place.Range.End <= choice.End);

    /// <summary>The one effect that is written; empty when there is none.</summary>
    private static PolicyText Effect(PartialList<PolicyText> written) =>
        !written.IsComplete || written.Count > 1 ? PolicyText.Unknown
        : written.Count == 0 ? PolicyText.Empty
        : written[0];

    private PartialList<Principal> Principals(PartialList<JsonPlace> elements, PolicyPartKind kind, int statement)
    {
        var written = elements.SelectMany(Values).SelectMany(place => place.Node switch
        {
            JsonObject keys when functions?.TextOf(keys) is null => Members(keys).SelectMany(value => Texts(value).Select(text => (Keyed(value.Member!.Name.Text, text.Text), text.Place))),
            JsonString text => One((Unkeyed(text.Text, isAlone: true), place)),
            JsonObject => Text(place).Select(static text => (Unkeyed(text.Text, isAlone: true), text.Place)),
            _ => Texts(place).Select(static text => (Unkeyed(text.Text, isAlone: false), text.Place)),
        });
        return Placed(written, kind, statement);
    }

    private static Principal Keyed(PolicyText key, PolicyText value)
    {
        foreach (var kind in new[] { PrincipalKind.Aws, PrincipalKind.Service, PrincipalKind.Federated, PrincipalKind.CanonicalUser })
        {
            if (key.Is(kind.ToString(), StringComparison.OrdinalIgnoreCase) is var answer and not Answer.No)
                return new(answer == Answer.Yes ? kind : PrincipalKind.Unknown, value);
        }

        return new(PrincipalKind.Other, value) { Key = key };
    }

    private static Principal Unkeyed(PolicyText value, bool isAlone) => isAlone && value.Is("*") is var star and not Answer.No
        ? star == Answer.Yes ? Principal.Star : new(PrincipalKind.Unknown, value)
        : new(PrincipalKind.Aws, value) { IsKeyed = false };

    private PartialList<Condition> Conditions(PartialList<JsonPlace> elements, int statement)
    {
        var keys = elements.SelectMany(Blocks).SelectMany(block => Blocks(block).Select(values => (Operator: block, Values: values)));
        var index = 0;
        return keys.Select(key =>
        {
            var (name, place) = (key.Values.Member!.Name, key.Values);
            var @operator = key.Operator.Member!.Name;
            _places[new(PolicyPartKind.Condition, statement, index)] = place with { Node = name };
            _places[new(PolicyPartKind.ConditionOperator, statement, index)] = key.Operator with { Node = @operator };
            var values = Texts(place);
            for (var i = 0; i < values.Count; i++)
                _places[new(PolicyPartKind.ConditionValue, statement, index, i)] = values[i].Place;
            index++;
            return new Condition(@operator.Text, name.Text, values.Select(text => IsAboutCaller(name.Text) ? WithPlaceholders(text.Text, text.Place) : text.Text));
        });
    }

    /// <summary>Whether what a key asks is what callers present, an external ID or a claim, and not what AWS knows of them.</summary>
    private static bool IsAboutCaller(PolicyText key) => key.StartsWith("aws:", StringComparison.OrdinalIgnoreCase) == Answer.No;

    /// <summary>The text with the marks in angle brackets as they are written: a value that somebody has yet to replace.</summary>
    private PolicyText WithPlaceholders(PolicyText text, JsonPlace place)
    {
        if (text.IsKnown || place.Node is not JsonString written)
            return text;
        var (segments, index) = (new List<Segment>(), 0);
        foreach (var segment in written.Text.Segments)
        {
            var mark = written.RangeOf(new(index, 1));
            segments.Add(segment.IsHole && document.Input.Text[mark.Start] == '<'
                ? new(document.Input.Text.Substring(mark.Start, mark.Length), null)
                : segment);
            index += segment.IsHole ? 1 : segment.Literal.Length;
        }

        return PolicyText.Of(segments);
    }

    /// <summary>The members of the object that stands there; unknown when something else does.</summary>
    private PartialList<JsonPlace> Blocks(JsonPlace place) => Values(place).SelectMany(one =>
        one.Node is JsonObject block ? Members(block) : PartialList<JsonPlace>.Unknown);

    private PartialList<PolicyText> Texts(PartialList<JsonPlace> elements, PolicyPartKind kind, int statement, int first = 0) =>
        Placed(elements.SelectMany(Texts).Select(static text => (text.Text, text.Place)), kind, statement, first);

    private PartialList<T> Placed<T>(PartialList<(T Item, JsonPlace Place)> list, PolicyPartKind kind, int statement, int first = 0)
    {
        for (var i = 0; i < list.Count; i++)
            _places[new(kind, statement, first + i)] = list[i].Place;
        return list.Select(static one => one.Item);
    }

    private void AddNames(PolicyPartKind kind, int statement, Elements elements)
    {
        for (var i = 0; i < elements.Members.Count; i++)
        {
            var member = elements.Members[i];
            _places[new(kind, statement, i)] = member with { Node = member.Member!.Name };
        }
    }

    /// <summary>The texts of a value, or of the items of a list of them. Numbers and booleans are texts to IAM.</summary>
    private PartialList<(PolicyText Text, JsonPlace Place)> Texts(JsonPlace place) =>
        Each(place).SelectMany(Text);

    private PartialList<(PolicyText Text, JsonPlace Place)> Text(JsonPlace place)
    {
        var text = place.Node switch
        {
            JsonString written => written.Text,
            JsonNumber number => PolicyText.Of(number.Text),
            JsonLiteral { Text: not "null" } literal => PolicyText.Of(literal.Text),
            JsonObject function => functions?.TextOf(function),
            _ => null,
        };
        _hasFunctions |= text is not null && place.Node is JsonObject;
        return text is null ? PartialList<(PolicyText, JsonPlace)>.Unknown : One((text, place));
    }

    /// <summary>What stands there, or the items of the list that does.</summary>
    private PartialList<JsonPlace> Each(JsonPlace place) =>
        Values(place).SelectMany(one => one.Node is JsonArray ? Items(one).SelectMany(Values) : One(one));

    /// <summary>What stands there, or what a function there may stand for. A hole is unknown: it may be a list, or nothing.</summary>
    private PartialList<JsonPlace> Values(JsonPlace place) => Values(place, MostFunctions);

    private PartialList<JsonPlace> Values(JsonPlace place, int left)
    {
        if (place.Node is JsonHole)
            return PartialList<JsonPlace>.Unknown;
        if (place.Node is not JsonObject function || functions?.ValuesOf(function) is not { } values)
            return One(place);
        _hasFunctions = true;
        if (values is not { IsComplete: true, Count: 1 })
            _choices.Add(function.Range);
        return left == 0
            ? PartialList<JsonPlace>.Unknown
            : values.SelectMany(value => Values(place with { Node = value }, left - 1));
    }

    /// <summary>The items of an array. Behind a hole that may end it they may be another's, but an object among others is a statement in any.</summary>
    private PartialList<JsonPlace> Items(JsonPlace place)
    {
        if (place.Node is not JsonArray array)
            return PartialList<JsonPlace>.Empty;
        var end = document.OpenHoleIn(array);
        return new(
            array.Items.Where(item => item is JsonObject || !(item.Range.Start > end)).Select(item => new JsonPlace(item, array, null)).ToImmutableArray(),
            array.IsComplete && end is null);
    }

    /// <summary>The members of an object: those before a hole that may end it, since those behind it may be another's.</summary>
    private PartialList<JsonPlace> Members(JsonObject container)
    {
        var end = document.OpenHoleIn(container);
        return new(
            container.Members.Where(member => !(member.Range.Start > end)).Select(member => new JsonPlace(member.Value, container, member)).ToImmutableArray(),
            container.IsComplete && end is null);
    }

    private static PartialList<T> One<T>(T item) => new(ImmutableArray.Create(item));

    /// <summary>The text of a range without white space, its holes unknown.</summary>
    private PolicyText Compact(TextRange range)
    {
        var (input, end) = (document.Input, range.Start);
        var segments = new List<Segment>();
        foreach (var hole in input.Holes.Where(hole => hole.Range.Start >= range.Start && hole.Range.End <= range.End))
        {
            segments.Add(new(WithoutSpace(input.Text, end, hole.Range.Start), null));
            segments.Add(new("", hole.Kind));
            end = hole.Range.End;
        }

        segments.Add(new(WithoutSpace(input.Text, end, range.End), null));
        return PolicyText.Of(segments);
    }

    private static string WithoutSpace(string text, int start, int end)
    {
        var compact = new StringBuilder(end - start);
        for (var i = start; i < end; i++)
        {
            if (!IsSpace(text[i]))
                compact.Append(text[i]);
        }

        return compact.ToString();
    }

    private static bool IsSpace(char character) => character is ' ' or '\t' or '\n' or '\r';

    private Elements ElementsOf(JsonObject container) => new(Members(container), container.IsComplete);

    /// <summary>The members of the policy or of a statement.</summary>
    /// <param name="members">The members.</param>
    /// <param name="isEach">Whether an element that is among them stands there once, since a hole behind it cannot well bring it again.</param>
    private sealed class Elements(PartialList<JsonPlace> members, bool isEach)
    {
        public static Elements Unknown { get; } = new(PartialList<JsonPlace>.Unknown, isEach: false);

        public PartialList<JsonPlace> Members { get; } = members;

        public PartialList<PolicyText> Names => Members.Select(static place => place.Member!.Name.Text);

        /// <summary>The values of an element. Incomplete when there may be others, or when it is written twice: nobody can say which of them counts.</summary>
        public PartialList<JsonPlace> Of(string name)
        {
            var named = Members.Items.RemoveAll(place => Is(place, name) != Answer.Yes);
            var isAll = Members.IsComplete ? named.Length < 2 : isEach && named.Length == 1;
            return new(named, isAll && Members.Items.All(place => Is(place, name) != Answer.Maybe));
        }

        private static Answer Is(JsonPlace place, string name) => place.Member!.Name.Text.Is(name, StringComparison.OrdinalIgnoreCase);
    }
}
