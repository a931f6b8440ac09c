using System.Globalization;
using System.Text;
using RoleAnalyzers.Iam.Json;
using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Tests.Json;

/// <summary>Writes models as JSON, in all the layouts and shapes that the grammar leaves open. What is not known becomes a hole.</summary>
internal sealed class PolicyTextGenerator(Random random)
{
    /// <summary>Stands for a hole of the first kind; those of the others follow it.</summary>
    private const char FirstHole = '\uE000';

    private readonly string _newLine = Pick(random, "\n", "\r\n");
    private readonly string _unit = Pick(random, "  ", "    ", "\t");
    private readonly string _colon = Pick(random, ":", ": ", " : ");
    private readonly bool _isTall = random.Next(2) == 0;

    public JsonInput Write(TrustPolicy policy)
    {
        var members = new List<(string, Action<StringBuilder, int>)>();
        if (random.Next(2) == 0)
            members.Add(("Version", Text(PolicyText.Of("2012-10-17"))));
        members.Add(("Statement", ListOrOne([.. policy.Statements.Select(Statement)], policy.Statements.IsComplete)));
        var text = new StringBuilder();
        Object(members)(text, 0);
        return Read(text.ToString());
    }

    /// <summary>A text in which holes are written as here.</summary>
    public static JsonInput Read(string text) => new(
        text,
        [.. Enumerable.Range(0, text.Length).Where(i => text[i] >= FirstHole).Select(i => new InputHole(new(i, 1), (HoleKind)(text[i] - FirstHole)))]);

    private Action<StringBuilder, int> Statement(Statement statement)
    {
        var members = new List<(string, Action<StringBuilder, int>)> { ("Effect", Text(statement.Effect)), ("Principal", Principals(statement.Principals)) };
        if (statement.NotActions is { IsComplete: true, Count: 0 })
            members.Add(("Action", Texts(statement.Actions)));
        else
            members.Add(("NotAction", Texts(statement.NotActions)));
        if (statement.Conditions is not { IsComplete: true, Count: 0 })
            members.Add(("Condition", Conditions(statement.Conditions)));
        return Object(members);
    }

    private Action<StringBuilder, int> Principals(PartialList<Principal> principals)
    {
        if (principals is { IsComplete: true, Items: [{ Kind: PrincipalKind.Star }] })
            return Text(PolicyText.Of("*"));
        var keys = principals.GroupBy(Key).Select(key => (key.Key, Texts(new(key.Select(p => p.Value).ToImmutableArray(), principals.IsComplete)))).ToList();
        return keys.Count == 0 ? Unknown() : Object(keys);
    }

    private static string Key(Principal principal) => principal.Kind switch
    {
        PrincipalKind.Star or PrincipalKind.Aws or PrincipalKind.Unknown => "AWS",
        var kind => kind.ToString(),
    };

    private Action<StringBuilder, int> Conditions(PartialList<Condition> conditions)
    {
        if (!conditions.IsComplete)
            return Unknown();
        var blocks = conditions.GroupBy(condition => condition.Operator).Select(block => (
            Write(block.Key),
            Object([.. block.GroupBy(c => c.Key).Select(key => (Write(key.Key), Texts(key.First().Values)))])));
        return Object([.. blocks]);
    }

    private Action<StringBuilder, int> Texts(PartialList<PolicyText> texts) => ListOrOne([.. texts.Select(Text)], texts.IsComplete);

    private Action<StringBuilder, int> ListOrOne(ImmutableArray<Action<StringBuilder, int>> items, bool isComplete)
    {
        if (isComplete && items.Length == 1 && random.Next(2) == 0)
            return items[0];
        return isComplete ? Container('[', items, ']') : Container('[', items.Add(Unknown()), ']');
    }

    private Action<StringBuilder, int> Object(IReadOnlyCollection<(string Name, Action<StringBuilder, int> Value)> members) =>
        Container('{', [.. members.Select(member => (Action<StringBuilder, int>)((text, depth) =>
        {
            text.Append('"').Append(member.Name).Append('"').Append(_colon);
            member.Value(text, depth);
        }))], '}');

    private Action<StringBuilder, int> Container(char open, ImmutableArray<Action<StringBuilder, int>> items, char close)
    {
        var isTall = _isTall && random.Next(3) > 0;
        var padding = Pick(random, "", " ");
        return (text, depth) =>
        {
            text.Append(open);
            for (var i = 0; i < items.Length; i++)
            {
                text.Append(i == 0 ? "" : ",").Append(isTall ? _newLine + Indent(depth + 1) : padding);
                items[i](text, isTall ? depth + 1 : depth);
            }

            text.Append(items.IsEmpty ? "" : isTall ? _newLine + Indent(depth) : padding).Append(close);
        };
    }

    private string Indent(int depth) => string.Concat(Enumerable.Repeat(_unit, depth));

    private Action<StringBuilder, int> Text(PolicyText text)
    {
        var written = $"\"{Write(text)}\"";
        return (to, _) => to.Append(written);
    }

    private Action<StringBuilder, int> Unknown() => (to, _) => to.Append(Write(PolicyText.Unknown));

    /// <summary>The characters of a text, some as escapes.</summary>
    private string Write(PolicyText text) => string.Concat(text.Segments.Select(segment => segment.Hole is { } kind
        ? ((char)(FirstHole + (int)kind)).ToString()
        : string.Concat(segment.Literal.Select(c => random.Next(40) == 0 ? "\\u" + ((int)c).ToString("x4", CultureInfo.InvariantCulture) : c.ToString()))));

    private static string Pick(Random random, params string[] choices) => choices[random.Next(choices.Length)];
}
