using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Json;

/// <summary>
/// Reads a trust policy from a tree. Names of elements are compared without regard to case; how they are spelt is kept. What has a shape
/// that no policy has there is unknown, and so is what a hole may hide.
/// </summary>
/// <param name="document">The text, for what it says between the values.</param>
/// <param name="functions">What objects stand for other values; null for plain JSON, where none do.</param>
/// <param name="places">Where it is noted where each part is written; null when nobody asks.</param>
internal sealed class PolicyDocumentReader(JsonDocument document, IJsonFunctions? functions, Dictionary<PolicyPart, JsonPlace>? places = null)
{
    /// <summary>How often a function may lead to another.</summary>
    private const int MostFunctions = 16;

    /// <summary>The keys that principals stand under.</summary>
    private static readonly ImmutableArray<(string Name, PrincipalKind Kind)> PrincipalKeys = ImmutableArray.Create(
        ("AWS", PrincipalKind.Aws),
        ("Service", PrincipalKind.Service),
        ("Federated", PrincipalKind.Federated),
        ("CanonicalUser", PrincipalKind.CanonicalUser));

    /// <summary>The functions that may give one value or another.</summary>
    private readonly List<TextRange> _choices = new();

    /// <summary>Whether some object stands for another value, so that the policy is not what is written.</summary>
    private bool _hasFunctions;

    public TrustPolicy Read(JsonValue value)
    {
        var place = new JsonPlace(value, null, null);
        Note(new(PolicyPartKind.Policy, 0), place);
        if (document.Error is { } error)
            return Broken(new(new JsonHole(RangeOf(error)), null, null), $"JSON expects {error.Expected}{(error.Range.Length == 0 ? ", where the text ends" : "")}");
        var root = Values(One(place));
        // In a template a string may hold the policy's text.
        if (root is { IsComplete: true, Count: > 0 } && root.Items.All(one => one.Node is not JsonObject && (value == document.Root || one.Node is not JsonString)))
            return Broken(root[0], "a policy is a JSON object");
        var elements = root is { IsComplete: true, Count: 1 } && root[0].Node is JsonObject o ? ElementsOf(o) : Elements.Unknown;
        NoteNames(PolicyPartKind.PolicyElement, 0, elements);

        var statements = new PartialListBuilder<Statement>();
        foreach (var one in statements.From(Each(elements.Of("Statement"))))
        {
            if (one.Node is JsonObject statement)
                statements.Add(Statement(one, statement, statements.Count));
            else
                statements.AddUnknown();
        }

        var policy = new TrustPolicy(statements.ToList())
        {
            Elements = elements.Names,
            Versions = Texts(elements.Of("Version"), new(PolicyPartKind.Version, 0)),
        };
        // Where a hole in the place of a name ends what can be read, there is more.
        var isWhole = value is JsonObject { IsComplete: true } && !_hasFunctions;
        return policy with { Document = Written(value.Range) + (isWhole ? PolicyText.Empty : PolicyText.Unknown) };
    }

    private void Note(PolicyPart part, JsonPlace place) => places?.Add(part, place);

    private TrustPolicy Broken(JsonPlace place, string error)
    {
        Note(new(PolicyPartKind.SyntaxError, 0), place);
        return new(PartialList<Statement>.Unknown) { SyntaxError = error };
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

    private Statement Statement(JsonPlace place, JsonObject statement, int index)
    {
        var elements = ElementsOf(statement);
        Note(new(PolicyPartKind.Statement, index), place);
        NoteNames(PolicyPartKind.Element, index, elements);
        var principals = Principals(elements.Of("Principal"), PolicyPartKind.Principal, index);
        var notPrincipals = Principals(elements.Of("NotPrincipal"), PolicyPartKind.NotPrincipal, index);
        var actions = Texts(elements.Of("Action"), new(PolicyPartKind.Action, index));
        var sids = Texts(elements.Of("Sid"), new(PolicyPartKind.Sid, index));
        return new()
        {
            Elements = elements.Names,
            Effect = Effect(Texts(elements.Of("Effect"), new(PolicyPartKind.Effect, index))),
            Principals = notPrincipals is { IsComplete: true, Count: 0 } ? principals : new(principals.Items, isComplete: false),
            NotPrincipals = notPrincipals,
            Actions = actions,
            NotActions = Texts(elements.Of("NotAction"), new(PolicyPartKind.Action, index, actions.Count)),
            Conditions = Conditions(elements.Of("Condition"), index),
            Sids = IsAlternative(place) ? new(sids.Items, isComplete: false) : sids,
            Resources = Texts(elements.Of("Resource"), new(PolicyPartKind.Resource, index)),
            NotResources = Texts(elements.Of("NotResource"), new(PolicyPartKind.NotResource, index)),
        };
    }

    /// <summary>Whether it may be absent, because a function gives it or something else.</summary>
    private bool IsAlternative(JsonPlace place)
    {
        foreach (var choice in _choices)
        {
            if (choice.Start < place.Range.Start && place.Range.End <= choice.End)
                return true;
        }

        return false;
    }

    /// <summary>The one effect that is written; empty when there is none.</summary>
    private static PolicyText Effect(PartialList<PolicyText> written) =>
        !written.IsComplete || written.Count > 1 ? PolicyText.Unknown
        : written.Count == 0 ? PolicyText.Empty
        : written[0];

    private PartialList<Principal> Principals(PartialList<JsonPlace> elements, PolicyPartKind kind, int statement)
    {
        var principals = new PartialListBuilder<Principal>();
        var first = new PolicyPart(kind, statement);
        foreach (var place in principals.From(Values(elements)))
        {
            if (place.Node is JsonObject keys && functions?.TextOf(keys) is null)
            {
                foreach (var key in principals.From(Members(keys)))
                {
                    foreach (var text in principals.From(Texts(One(key), first with { Item = principals.Count })))
                        principals.Add(Keyed(key.Member!.Name.Text, text));
                }
            }
            else
            {
                foreach (var text in principals.From(Texts(One(place), first with { Item = principals.Count })))
                    principals.Add(Unkeyed(text, isAlone: place.Node is JsonString or JsonObject));
            }
        }

        return principals.ToList();
    }

    private static Principal Keyed(PolicyText key, PolicyText value)
    {
        foreach (var (name, kind) in PrincipalKeys)
        {
            if (key.Is(name, StringComparison.OrdinalIgnoreCase) is var answer and not Answer.No)
                return new(answer == Answer.Yes ? kind : PrincipalKind.Unknown, value);
        }

        return new(PrincipalKind.Other, value) { Key = key };
    }

    private static Principal Unkeyed(PolicyText value, bool isAlone) => isAlone && value.Is("*") is var star and not Answer.No
        ? star == Answer.Yes ? Principal.Star : new(PrincipalKind.Unknown, value)
        : new(PrincipalKind.Aws, value) { IsKeyed = false };

    private PartialList<Condition> Conditions(PartialList<JsonPlace> elements, int statement)
    {
        var conditions = new PartialListBuilder<Condition>();
        foreach (var block in conditions.From(Blocks(elements)))
        {
            foreach (var key in conditions.From(Blocks(One(block))))
                conditions.Add(Condition(block, key, new(PolicyPartKind.Condition, statement, conditions.Count)));
        }

        return conditions.ToList();
    }

    private Condition Condition(JsonPlace block, JsonPlace key, PolicyPart part)
    {
        var (@operator, name) = (block.Member!.Name, key.Member!.Name);
        Note(part, key with { Node = name });
        Note(part with { Kind = PolicyPartKind.ConditionOperator }, block with { Node = @operator });
        var values = new PartialListBuilder<PolicyText>();
        foreach (var value in values.From(Each(One(key))))
        {
            if (Text(value) is { } text)
            {
                Note(part with { Kind = PolicyPartKind.ConditionValue, Value = values.Count }, value);
                values.Add(!text.IsKnown && IsAboutCaller(name.Text) ? WithPlaceholders(text, value) : text);
            }
            else
            {
                values.AddUnknown();
            }
        }

        return new(@operator.Text, name.Text, values.ToList());
    }

    /// <summary>Whether what a key asks is what callers present, an external ID or a claim, and not what AWS knows of them.</summary>
    private static bool IsAboutCaller(PolicyText key) => key.StartsWith("aws:", StringComparison.OrdinalIgnoreCase) == Answer.No;

    /// <summary>The text with the marks in angle brackets as they are written: a value that somebody has yet to replace.</summary>
    private PolicyText WithPlaceholders(PolicyText text, JsonPlace place)
    {
        if (place.Node is not JsonString written)
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

    /// <summary>The members of the objects that stand there; unknown where something else does.</summary>
    private PartialList<JsonPlace> Blocks(PartialList<JsonPlace> written)
    {
        var values = Values(written);
        // Most often it is one object.
        if (values is { IsComplete: true, Count: 1 } && values[0].Node is JsonObject only)
            return Members(only);
        var members = new PartialListBuilder<JsonPlace>();
        foreach (var place in members.From(values))
        {
            if (place.Node is not JsonObject block)
            {
                members.AddUnknown();
                continue;
            }

            foreach (var member in members.From(Members(block)))
                members.Add(member);
        }

        return members.ToList();
    }

    /// <summary>What the texts of the values say, and those of the items of lists among them. It is noted where each is written.</summary>
    /// <param name="values">The values.</param>
    /// <param name="first">The part that the first text is.</param>
    private PartialList<PolicyText> Texts(PartialList<JsonPlace> values, PolicyPart first)
    {
        var texts = new PartialListBuilder<PolicyText>();
        foreach (var value in texts.From(Each(values)))
        {
            if (Text(value) is { } text)
            {
                Note(first with { Item = first.Item + texts.Count }, value);
                texts.Add(text);
            }
            else
            {
                texts.AddUnknown();
            }
        }

        return texts.ToList();
    }

    private void NoteNames(PolicyPartKind kind, int statement, Elements elements)
    {
        for (var i = 0; i < elements.Members.Count && places is not null; i++)
        {
            var member = elements.Members[i];
            Note(new(kind, statement, i), member with { Node = member.Member!.Name });
        }
    }

    /// <summary>The text of a value; null where it is none that is known. Numbers and booleans are texts to IAM.</summary>
    private PolicyText? Text(JsonPlace place)
    {
        switch (place.Node)
        {
            case JsonString written:
                return written.Text;
            case JsonNumber number:
                return PolicyText.Of(number.Text);
            case JsonLiteral { Text: not "null" } literal:
                return PolicyText.Of(literal.Text);
            case JsonObject function when functions?.TextOf(function) is { } text:
                _hasFunctions = true;
                return text;
            default:
                return null;
        }
    }

    /// <summary>The values, and in the place of a list its items.</summary>
    private PartialList<JsonPlace> Each(PartialList<JsonPlace> written)
    {
        // Most often it is a text, or one list of texts.
        if (written is { IsComplete: true, Count: 1 } && written[0].Node is JsonArray list && Items(list) is var items && StandForThemselves(items, ofLists: false))
            return items;
        return Values(written, ofLists: true);
    }

    /// <summary>The values, and in the place of a function what it may stand for. A hole is unknown: it may be a list, or nothing.</summary>
    /// <param name="written">The values as written.</param>
    /// <param name="ofLists">Whether the items of a list take its place.</param>
    private PartialList<JsonPlace> Values(PartialList<JsonPlace> written, bool ofLists = false)
    {
        if (StandForThemselves(written, ofLists))
            return written;
        var values = new PartialListBuilder<JsonPlace>();
        foreach (var place in values.From(written))
            AddValues(place, ref values, ofLists, MostFunctions);
        return values.ToList();
    }

    /// <summary>Whether the values are what is written, as most are.</summary>
    private bool StandForThemselves(PartialList<JsonPlace> written, bool ofLists)
    {
        foreach (var place in written)
        {
            if (place.Node is JsonHole || (place.Node is JsonArray && ofLists) || (place.Node is JsonObject o && functions?.ValuesOf(o) is not null))
                return false;
        }

        return true;
    }

    private void AddValues(JsonPlace place, ref PartialListBuilder<JsonPlace> values, bool ofLists, int left)
    {
        switch (place.Node)
        {
            case JsonHole:
                values.AddUnknown();
                break;
            case JsonArray list when ofLists:
                foreach (var item in values.From(Items(list)))
                    AddValues(item, ref values, ofLists: false, MostFunctions);
                break;
            case JsonObject function when functions?.ValuesOf(function) is { } possible:
                _hasFunctions = true;
                if (possible is not { IsComplete: true, Count: 1 })
                    _choices.Add(function.Range);
                if (left == 0)
                {
                    values.AddUnknown();
                    break;
                }

                foreach (var value in values.From(possible))
                    AddValues(place with { Node = value }, ref values, ofLists, left - 1);
                break;
            default:
                values.Add(place);
                break;
        }
    }

    /// <summary>The items of an array. Behind a hole that may end it they may be another's, but an object among others is a statement in any.</summary>
    private PartialList<JsonPlace> Items(JsonArray array)
    {
        var items = ImmutableArray.CreateRange(array.Items, static (item, array) => new JsonPlace(item, array, null), array);
        return document.OpenHoleIn(array) is { } end
            ? new(items.RemoveAll(item => item.Node is not JsonObject && item.Range.Start > end), isComplete: false)
            : new(items, array.IsComplete);
    }

    /// <summary>The members of an object: those before a hole that may end it, since those behind it may be another's.</summary>
    private PartialList<JsonPlace> Members(JsonObject container)
    {
        var members = ImmutableArray.CreateRange(
            container.Members, static (member, container) => new JsonPlace(member.Value, container, member), container);
        return document.OpenHoleIn(container) is { } end
            ? new(members.RemoveAll(one => one.Member!.Range.Start > end), isComplete: false)
            : new(members, container.IsComplete);
    }

    private static PartialList<T> One<T>(T item) => new(ImmutableArray.Create(item));

    /// <summary>The text of a range, its holes unknown.</summary>
    private PolicyText Written(TextRange range)
    {
        var (input, end) = (document.Input, range.Start);
        var segments = new List<Segment>();
        foreach (var hole in input.Holes)
        {
            if (hole.Range.Start < range.Start || hole.Range.End > range.End)
                continue;
            segments.Add(new(input.Text.Substring(end, hole.Range.Start - end), null));
            segments.Add(new("", hole.Kind));
            end = hole.Range.End;
        }

        var rest = input.Text.Substring(end, range.End - end);
        return segments.Count == 0 ? PolicyText.Of(rest) : PolicyText.Of(segments.Append(new(rest, null)));
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
            var named = new PartialListBuilder<JsonPlace>();
            foreach (var member in Members)
            {
                var isNamed = PolicyElement.Is(member.Member!.Name.Text, name);
                if (isNamed == Answer.Yes)
                    named.Add(member);
                else if (isNamed == Answer.Maybe)
                    named.AddUnknown();
            }

            var isAll = Members.IsComplete ? named.Count < 2 : isEach && named.Count == 1;
            if (!isAll)
                named.AddUnknown();
            return named.ToList();
        }
    }
}
