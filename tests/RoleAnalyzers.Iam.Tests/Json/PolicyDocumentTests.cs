using RoleAnalyzers.Iam.Json;
using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Rules;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Tests.Json;

/// <summary>Trust policies read from JSON. A hole is written <c>§</c> here, and an incomplete list ends in <c>…</c>.</summary>
public sealed class PolicyDocumentTests
{
    [Theory]
    // Lists and single values
    [InlineData("""{"AWS":"a"}""", "Aws a")]
    [InlineData("""{"AWS":["a","b"],"Service":"c"}""", "Aws a, Aws b, Service c")]
    [InlineData("""{"Federated":["f"],"CanonicalUser":"u","aws":111122223333}""", "Federated f, CanonicalUser u, Aws 111122223333")]
    [InlineData("""{"AWS":[]}""", "")]
    // Without a key
    [InlineData("\"*\"", "Star *")]
    [InlineData("\"a\"", "Aws a!")]
    [InlineData("""["a","*"]""", "Aws a!, Aws *!")]
    // Other keys
    [InlineData("""{"User":"a"}""", "Other a")]
    // Not known
    [InlineData("§", "…")]
    [InlineData("\"§\"", "Unknown {…}")]
    [InlineData("""{"AWS":§}""", "…")]
    [InlineData("""{"AWS":["a",§]}""", "Aws a, …")]
    [InlineData("""{"AWS":"arn:aws:iam::§:root"}""", "Aws arn:aws:iam::{…}:root")]
    [InlineData("""{"A§":"a"}""", "Unknown a")]
    [InlineData("""{"X§":"a"}""", "Other a")]
    [InlineData("""{"AWS":"a" § }""", "Aws a, …")]
    // Not in the shape of a principal
    [InlineData("null", "…")]
    [InlineData("""{"AWS":null}""", "…")]
    [InlineData("""{"AWS":{"a":"b"}}""", "…")]
    public void Reads_principals(string principal, string read) =>
        Assert.Equal(read, Print(Statement($"\"Principal\":{principal}").Principals, p => $"{p.Kind} {p.Value}{(p.IsKeyed ? "" : "!")}"));

    [Theory]
    [InlineData("""{"StringEquals":{"sts:ExternalId":"a"}}""", "StringEquals sts:ExternalId [a]")]
    [InlineData("""{"StringLike":{"a":["b","c"],"d":"e"},"Bool":{"f":true}}""", "StringLike a [b, c], StringLike d [e], Bool f [true]")]
    [InlineData("""{"NumericLessThan":{"a":3600},"Null":{"b":false}}""", "NumericLessThan a [3600], Null b [false]")]
    [InlineData("""{"StringEquals":{"a":[]}}""", "StringEquals a []")]
    [InlineData("{}", "")]
    [InlineData("""{"StringEquals":{"§:sub":§}}""", "StringEquals {…}:sub […], …")]
    [InlineData("""{"StringEquals":§}""", "…")]
    [InlineData("""{"StringEquals":{"a":"b", §}}""", "StringEquals a [b], …")]
    [InlineData("""{"StringEquals":"a"}""", "…")]
    [InlineData("§", "…")]
    public void Reads_conditions(string condition, string read) =>
        Assert.Equal(read, Print(Statement($"\"Condition\":{condition}").Conditions, c => $"{c.Operator} {c.Key} [{Print(c.Values, v => v.ToString())}]"));

    [Theory]
    [InlineData("", "", "")]
    [InlineData("\"Effect\":\"Deny\"", "Deny", "Effect")]
    [InlineData("\"effect\":\"Allow\"", "Allow", "effect")]
    [InlineData("\"Effect\":\"Allow\",\"Effect\":\"Deny\"", "{…}", "Effect, Effect")]
    [InlineData("\"Effect\":§", "{…}", "Effect, …")]
    [InlineData("\"Action\":[\"a\",{\"b\":§}]", "{…}", "Action, …")]
    [InlineData("\"Effect\":\"Allow\",\"Action\":§", "Allow", "Effect, Action, …")]
    [InlineData("\"Action\":§,\"Effect\":\"Allow\"", "{…}", "Action, …")]
    [InlineData("\"Action\":\"§\"", "", "Action")]
    [InlineData("\"E§\":\"Allow\"", "{…}", "E{…}")]
    [InlineData("\"Sid\":\"a\",§", "{…}", "Sid, …")]
    public void Reads_the_effect_and_the_names_of_elements(string elements, string effect, string names)
    {
        var statement = Statement(elements);
        Assert.Equal(effect, statement.Effect.ToString());
        Assert.Equal(names, Print(statement.Elements, n => n.ToString()));
    }

    [Fact]
    public void Reads_the_other_elements_of_a_statement()
    {
        var statement = Statement("\"Sid\":\"s\",\"Action\":\"a\",\"NotAction\":[\"b\",\"c\"],\"Resource\":\"*\",\"NotResource\":[],\"NotPrincipal\":{\"AWS\":\"p\"}");
        Assert.Equal(PolicyText.Of("s"), Assert.Single(statement.Sids));
        Assert.Equal(PolicyText.Of("a"), Assert.Single(statement.Actions));
        Assert.Equal(2, statement.NotActions.Count);
        Assert.Equal(PolicyText.Of("*"), Assert.Single(statement.Resources));
        Assert.Equal(PartialList<PolicyText>.Empty, statement.NotResources);
        Assert.Equal(Principal.Aws(PolicyText.Of("p")), Assert.Single(statement.NotPrincipals));
        Assert.Equal(PartialList<Principal>.Unknown, statement.Principals);
    }

    [Theory]
    [InlineData("""{"Version":"2012-10-17","Statement":{}}""", "Version, Statement", "2012-10-17", 1, true)]
    [InlineData("""{"Statement":[{},{}],"Id":"x"}""", "Statement, Id", "", 2, true)]
    [InlineData("""{"statement":[{},§]}""", "statement, …", "…", 1, false)]
    [InlineData("""{"Statement":[{"Action":§},{}],"Version":"x"}""", "Statement, …", "…", 2, false)]
    [InlineData("""{"Statement":[§,{},"x"]}""", "Statement, …", "…", 1, false)]
    [InlineData("""{"Statement":[{},"x"]}""", "Statement", "", 1, false)]
    [InlineData("""{"Statement":{},"Statement":{}}""", "Statement, Statement", "", 2, false)]
    [InlineData("""{"V§":"x"}""", "V{…}", "…", 0, true)]
    [InlineData("""{"Version":"x",§}""", "Version, …", "x, …", 0, false)]
    [InlineData("{}", "", "", 0, true)]
    [InlineData("null", "…", "…", 0, false)]
    [InlineData("\"text\"", "…", "…", 0, false)]
    [InlineData("{\"Statement\":[{},]}", "…", "…", 0, false)]
    [InlineData("§", "…", "…", 0, false)]
    public void Reads_the_document(string text, string names, string versions, int statements, bool isComplete)
    {
        var policy = Read(text).Policy;
        Assert.Equal(names, Print(policy.Elements, n => n.ToString()));
        Assert.Equal(versions, Print(policy.Versions, v => v.ToString()));
        Assert.Equal(statements, policy.Statements.Count);
        Assert.Equal(isComplete, policy.Statements.IsComplete);
    }

    [Fact]
    public void Keeps_the_document_as_it_is_written() =>
        Assert.Equal("{ \"Statement\":\r\n\t{ \"Sid\": \"a {…} c\" } }", Read("{ \"Statement\":\r\n\t{ \"Sid\": \"a § c\" } } ").Policy.Document.ToString());

    [Theory]
    [InlineData("""{"Statement":{"Sid":"a"}}""", true)]
    [InlineData("""{"Statement":{"If":[{}]}}""", false)]
    [InlineData("""{"Statement":{"Sid":{"Ref":"Own"}}}""", false)]
    [InlineData("""{"Statement":{§"Sid":"a"}}""", false)]
    public void Knows_the_whole_document_where_nothing_stands_for_something_else(string text, bool isKnown)
    {
        var document = JsonDocument.Read(new JsonInput(text, [.. Enumerable.Range(0, text.Length).Where(i => text[i] == '§').Select(i => new InputHole(new(i, 1), HoleKind.Unknown))]));
        Assert.Equal(isKnown, PolicyDocument.Read(document, document.Root, new Functions()).Policy.Document.IsKnown);
    }

    [Theory]
    [InlineData(PolicyPartKind.Policy, 0, 0, 0, null)]
    [InlineData(PolicyPartKind.PolicyElement, 0, 1, 0, "\"Statement\"")]
    [InlineData(PolicyPartKind.Version, 0, 0, 0, "\"2012-10-17\"")]
    [InlineData(PolicyPartKind.Statement, 0, 0, 0, "{}")]
    [InlineData(PolicyPartKind.Element, 1, 3, 0, "\"Action\"")]
    [InlineData(PolicyPartKind.Sid, 1, 0, 0, "\"s\"")]
    [InlineData(PolicyPartKind.Effect, 1, 0, 0, "\"Allow\"")]
    [InlineData(PolicyPartKind.Principal, 1, 0, 0, "\"p\"")]
    [InlineData(PolicyPartKind.Principal, 1, 1, 0, "\"q\"")]
    [InlineData(PolicyPartKind.Action, 1, 0, 0, "\"a\"")]
    [InlineData(PolicyPartKind.Action, 1, 1, 0, "\"b\"")]
    [InlineData(PolicyPartKind.ConditionOperator, 1, 0, 0, "\"Bool\"")]
    [InlineData(PolicyPartKind.Condition, 1, 0, 0, "\"k\"")]
    [InlineData(PolicyPartKind.ConditionValue, 1, 0, 1, "false")]
    [InlineData(PolicyPartKind.ConditionValue, 1, 1, 0, "\"v\"")]
    public void Parts_know_their_places(PolicyPartKind kind, int statement, int item, int value, string? place)
    {
        const string text = """
            {"Version":"2012-10-17","Statement":[{},{"Sid":"s","Effect":"Allow","Principal":{"AWS":"p","Service":["q"]},"Action":"a","NotAction":["b"],
            "Condition":{"Bool":{"k":[true,false]},"Null":{"l":"v"}}}]}
            """;
        var range = Read(text).Places[new(kind, statement, item, value)].Range;
        Assert.Equal(place ?? text, text.Substring(range.Start, range.Length));
    }

    [Theory]
    [InlineData("", "JSON expects a value, where the text ends", 0, 0)]
    [InlineData("  \n", "JSON expects a value, where the text ends", 3, 0)]
    [InlineData("{\"a\":1 \n", "JSON expects ',' or '}', where the text ends", 5, 1)]
    [InlineData("{\"a\":1]", "JSON expects ',' or '}'", 6, 1)]
    [InlineData(" true", "a policy is a JSON object", 1, 4)]
    public void A_text_that_is_no_policy_says_where_it_breaks(string text, string error, int start, int length)
    {
        var document = Read(text);
        Assert.Equal(new TrustPolicy(PartialList<Statement>.Unknown) { SyntaxError = error }, document.Policy);
        Assert.Equal(new TextRange(start, length), document.Places[new(PolicyPartKind.SyntaxError, 0)].Range);
    }

    [Theory]
    [InlineData("""{"Role":"{}"}""", null)]
    [InlineData("""{"Role":[]}""", "a policy is a JSON object")]
    [InlineData("""{"Role":{}}""", null)]
    [InlineData("""{"Role":{"If":[{},[]]}}""", null)]
    [InlineData("""{"Role":{"If":[null,[]]}}""", "a policy is a JSON object")]
    [InlineData("""{"Role":{"Ref":"Other"}}""", null)]
    public void In_a_template_a_string_may_hold_the_policy(string text, string? error)
    {
        var document = JsonDocument.Read(text);
        var value = Assert.IsType<JsonObject>(document.Root).Members[0].Value;
        Assert.Equal(error, PolicyDocument.Read(document, value, new Functions()).Policy.SyntaxError);
    }

    [Fact]
    public void A_statement_that_a_function_may_give_has_perhaps_no_Sid_beside_another()
    {
        var document = JsonDocument.Read("""{"Statement":[{"Sid":"A"},{"If":[{"Sid":"A"},{"Sid":"A"}]},{"If":[{"Sid":"A"}]}]}""");
        var policy = PolicyDocument.Read(document, document.Root, new Functions()).Policy;
        Assert.Equal([true, false, false, true], policy.Statements.Select(statement => statement.Sids.IsComplete));
    }

    [Fact]
    public void Places_tell_what_an_edit_needs()
    {
        var document = JsonDocument.Read("""{"Statement":{"Condition":{"StringEqualsIfExists":{"k":"v"}},"Action":["a","b"]}}""");
        var places = PolicyDocument.Read(document).Places;
        var condition = places[new(PolicyPartKind.Condition, 0)];
        var block = Assert.IsType<JsonObject>(condition.Container);
        Assert.NotNull(condition.Member);
        Assert.Equal(
            """{"Statement":{"Condition":{"StringEqualsIfExists":{}},"Action":["a","b"]}}""",
            JsonEdits.Remove(document, block, condition.Member)?.Apply(document.Input.Text));
        Assert.IsType<JsonArray>(places[new(PolicyPartKind.Action, 0, 1)].Container);
    }

    [Fact]
    public void Functions_stand_for_what_they_may_give()
    {
        const string text = """
            {"Statement":[{"If":[{"Effect":"Allow"},{"Effect":"Deny"}]},
            {"Effect":{"If":["Allow","Allow"]},"Principal":{"AWS":[{"Ref":"Own"},{"Ref":"Other"},{"If":[["p"],"q"]}]},"Action":{"Ref":"Own"},"Condition":{"If":[]}}]}
            """;
        var document = JsonDocument.Read(text);
        var policy = PolicyDocument.Read(document, document.Root, new Functions()).Policy;
        Assert.Equal("Allow, Deny, {…}", Print(policy.Statements, s => s.Effect.ToString()));
        var last = policy.Statements[2];
        Assert.Equal("${AWS::AccountId}, q, …", Print(last.Principals, p => p.Value.ToString()));
        Assert.Equal(PolicyText.Hole(HoleKind.OwnAccount), Assert.Single(last.Actions));
        Assert.Equal(PartialList<Condition>.Unknown, last.Conditions);
    }

    [Fact]
    public void A_function_may_give_the_bare_principal()
    {
        var document = JsonDocument.Read("""{"Statement":{"Principal":{"Ref":"Other"},"NotPrincipal":{"Ref":"Own"}}}""");
        var statement = Assert.Single(PolicyDocument.Read(document, document.Root, new Functions(PolicyText.Unknown)).Policy.Statements);
        Assert.Equal(PrincipalKind.Unknown, Assert.Single(statement.Principals).Kind);
        Assert.Equal(PrincipalKind.Aws, Assert.Single(statement.NotPrincipals).Kind);
    }

    [Theory]
    [InlineData("""{"Statement":{"Sid":"a"}}""", true)]
    [InlineData("""{"Statement":{"Sid":{"Ref":"Own"}}}""", false)]
    [InlineData("""{"Statement":{"Principal":{"AWS":[{"If":["a","b"]}]}}}""", false)]
    public void A_text_with_functions_is_not_the_document(string text, bool isKnown)
    {
        var document = JsonDocument.Read(text);
        Assert.Equal(isKnown, PolicyDocument.Read(document, document.Root, new Functions()).Policy.Document.IsKnown);
    }

    /// <summary>A hole may end the objects that it stands in and begin others, unless what is there is known to be whole.</summary>
    [Theory]
    [InlineData(false, "Effect, Action, …", "…")]
    [InlineData(true, "Effect, Action, Principal", "Aws *")]
    public void Behind_a_hole_that_need_not_be_whole_nothing_is_certain(bool isWhole, string names, string principals)
    {
        const string Text = """{"Statement":{"Effect":"Allow","Action":§,"Principal":{"AWS":"*"}}}""";
        var hole = new InputHole(new(Text.IndexOf('§'), 1), HoleKind.Unknown) { IsWhole = isWhole };
        var statement = Assert.Single(PolicyDocument.Read(JsonDocument.Read(new JsonInput(Text, [hole]))).Policy.Statements);
        Assert.Equal(names, Print(statement.Elements, n => n.ToString()));
        Assert.Equal(principals, Print(statement.Principals, p => $"{p.Kind} {p.Value}"));
    }

    /// <summary>Taking knowledge away brings up nothing: the third law of the model, for the rules about trust policies.</summary>
    [Fact]
    public void A_hole_brings_no_finding()
    {
        string[] policies =
        [
            .. Policies.All,
            """{"Statement":[{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:AssumeRole","Condition":{"StringLike":{"aws:PrincipalOrgID":"o-*"}}}]}""",
            """{"Statement":[{"Effect":"Allow","Principal":"*","Action":["sts:AssumeRole"]},{"Effect":"Deny","Principal":{"AWS":"*"},"Action":"*"}]}""",
            """{"Statement":{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"sts:*","Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-a","aws:SourceVpc":"vpc-1"}}}}""",
            """{"Version":"2008-10-17","Statement":{"Effect":"Deny","NotPrincipal":{"AWS":["111122223333","*"]},"Action":"sts:*","Resource":["*"],"Sid":"a b"}}""",
            """{"Version":"2012-10-18","Statements":[],"Statement":[{"Sid":"A","Principals":"*","Action":"sts:AssumeRole"},{"Effect":"Allow","Effect":"Deny","Principal":["*"],"Sid":"A"}]}""",
            $$"""{"Id":"{{new string('a', 2100)}}","Statement":[{}]}""",
            """{"Statement":{"Effect":"Allow","Principal":{"AWS":["111122223333","arn:aws:iam::444455556666:role/r"]},"Action":"sts:AssumeRole"}}""",
        ];
        Assert.Equal(9, policies.Count(policy => !Findings(new(policy, [])).IsEmpty));
        foreach (var policy in policies)
        {
            var known = Findings(new(policy, []));
            foreach (var range in RangesOfHoles(JsonDocument.Read(policy).Root))
            {
                var less = Findings(new(policy, [new(range, HoleKind.Unknown)]));
                Assert.True(less.IsSubsetOf(known), $"a hole at {range} in {policy} brings {string.Join(", ", less.Except(known))}");
            }
        }
    }

    /// <summary>Each value and each name, and each piece of them.</summary>
    private static IEnumerable<TextRange> RangesOfHoles(JsonValue value)
    {
        yield return value.Range;
        var children = value switch
        {
            JsonObject o => o.Members.SelectMany(m => RangesOfHoles(m.Name).Concat(RangesOfHoles(m.Value)).Append(m.Range)),
            JsonArray a => a.Items.SelectMany(RangesOfHoles),
            JsonString s => Enumerable.Range(0, s.Text.Length).SelectMany(i => new[] { 1, 3, s.Text.Length - i }.Select(n => s.RangeOf(new(i, n)))),
            _ => [],
        };
        foreach (var child in children)
            yield return child;
    }

    /// <summary>ROLE3009 is left out: it is advice about what is not known.</summary>
    private static ImmutableHashSet<(string Rule, TextRange Place)> Findings(JsonInput input)
    {
        var document = PolicyDocument.Read(JsonDocument.Read(input));
        return
        [
            .. RuleCatalog.TrustPolicyRules.Where(rule => rule is not Role3009AccountMayBeForeign)
                .SelectMany(rule => rule.Check(document.Policy, Accounts.None))
                .Select(finding => (finding.Rule.Id, document.Places[finding.Part].Range)),
        ];
    }

    private static Statement Statement(string elements) => Assert.Single(Read("{\"Statement\":{" + elements + "}}").Policy.Statements);

    private static PolicyDocument Read(string text) => PolicyDocument.Read(JsonDocument.Read(new JsonInput(
        text,
        [.. Enumerable.Range(0, text.Length).Where(i => text[i] == '§').Select(i => new InputHole(new(i, 1), HoleKind.Unknown))])));

    private static string Print<T>(PartialList<T> list, Func<T, string> print) =>
        string.Join(", ", list.Items.Select(print).Concat(list.IsComplete ? [] : ["…"]));

    /// <summary><c>If</c> gives one of a list, <c>Ref</c> the own account or another text, if there is any.</summary>
    private sealed class Functions(PolicyText? other = null) : IJsonFunctions
    {
        public PartialList<JsonValue>? ValuesOf(JsonObject function) =>
            function.Members is [{ Name: var name, Value: JsonArray choices }] && name.Text.Is("If") == Answer.Yes
                ? new(choices.Items, isComplete: choices.Items.Length > 0)
                : null;

        public PolicyText? TextOf(JsonObject function) =>
            function.Members is [{ Name: var name, Value: JsonString target }] && name.Text.Is("Ref") == Answer.Yes
                ? target.Text.Is("Own") == Answer.Yes ? PolicyText.Hole(HoleKind.OwnAccount) : other
                : null;
    }
}
