using CsCheck;
using RoleAnalyzers.Iam.Json;
using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Rules;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Tests.Equivalence;

/// <summary>
/// A hole may stand for anything, so for the characters too that it takes the place of: wherever it is put into a policy's text, and
/// whatever it swallows, no rule finds anything that it does not find without it. A hole within a string has no quotes in it, as the
/// reader takes it.
/// </summary>
public sealed class HoleTests
{
    private static readonly Accounts Accounts = new(["111122223333"], [], null, static _ => false);

    /// <summary>The policies that are policies by themselves. What does not parse is none, and a function means something in a template alone.</summary>
    private static readonly ImmutableArray<(string Name, string Json)> Whole =
        [.. Policies.All.Where(policy => new MarkedJson(policy.Json) is { HasFunctions: false, Document.Error: null })];

    public static TheoryData<string> Names { get; } = new(Whole.Select(policy => policy.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Hole_in_the_place_of_one_character_adds_no_finding(string name)
    {
        var json = JsonOf(name);
        var known = Findings(JsonInput.Of(json));

        for (var at = 0; at < json.Length; at++)
            AssertNoMore(json, known, [new(at, 1)]);
    }

    [Fact]
    public void Holes_of_any_length_add_no_finding() => Gen.Select(
            Gen.Int[0, Whole.Length - 1].Select(index => Whole[index].Name), Gen.Int[0, 100], Gen.Int[1, 100], Gen.Int[0, 100], Gen.Int[1, 40])
        .Sample(
            (name, first, length, gap, second) =>
            {
                var json = JsonOf(name);
                var start = first * (json.Length - 1) / 100;
                var one = new TextRange(start, Math.Min(1 + (length * json.Length / 300), json.Length - start));
                var next = one.End + (gap * json.Length / 300);
                AssertNoMore(json, Findings(JsonInput.Of(json)), next < json.Length ? [one, new(next, Math.Min(second, json.Length - next))] : [one]);
            },
            iter: 5_000);

    /// <summary>Most texts with a hole from one token to another are JSON, of other objects than before.</summary>
    [Fact]
    public void Holes_from_token_to_token_add_no_finding() => Gen.Select(
            Gen.Int[0, Whole.Length - 1].Select(index => Whole[index].Name), Gen.Int[0, 1_000].Array[4])
        .Sample(
            (name, edges) =>
            {
                var json = JsonOf(name);
                var tokens = Tokens(json);
                int[] ends = [.. edges.Select(edge => tokens[edge * (tokens.Length - 1) / 1_000]).Order()];
                AssertNoMore(json, Findings(JsonInput.Of(json)), [TextRange.Between(ends[0], ends[1]), TextRange.Between(ends[2], ends[3])]);
            },
            iter: 5_000);

    [Fact]
    public void Findings_are_there_to_be_lost() => Assert.All(
        Whole,
        policy => Assert.True(new MarkedJson(policy.Json).Places.All(place => Findings(JsonInput.Of(JsonOf(policy.Name))).Any(found => found.Place == place))));

    private static string JsonOf(string name) => new MarkedJson(Policies.All.Single(policy => policy.Name == name).Json).Text;

    /// <summary>Where tokens begin or end.</summary>
    private static ImmutableArray<int> Tokens(string json) =>
    [
        .. Enumerable.Range(1, json.Length - 1).Where(at =>
            json[..at].Count(static c => c == '"') % 2 == 0 && (json[at - 1] is '{' or '[' or ':' || json[at] is '}' or ']' or ',')),
    ];

    private static void AssertNoMore(string json, ImmutableHashSet<(string Id, TextRange Place)> known, ImmutableArray<TextRange> holes)
    {
        holes = [.. holes.Select(hole => WithoutEndOfString(json, hole)).Where(static hole => hole.Length > 0)];
        var found = Findings(new(json, [.. holes.Select(static hole => new InputHole(hole, HoleKind.Unknown))]));
        foreach (var one in found.Except(known))
            Assert.Fail($"{one.Id} at {json.Substring(one.Place.Start, one.Place.Length)}, holes at {string.Join(", ", holes)}:\n{json}");
    }

    /// <summary>The stretch as far as it reaches within a string; as it is where it begins in none. The policies have no escapes.</summary>
    private static TextRange WithoutEndOfString(string json, TextRange range)
    {
        var isInString = json[..range.Start].Count(static c => c == '"') % 2 == 1;
        var end = json.IndexOf('"', range.Start);
        return isInString && end < range.End ? TextRange.Between(range.Start, end) : range;
    }

    /// <summary>What each rule finds by itself. ROLE3009 is about an account that is not known, and so is left out.</summary>
    private static ImmutableHashSet<(string Id, TextRange Place)> Findings(JsonInput input)
    {
        var document = PolicyDocument.Read(JsonDocument.Read(input));
        return
        [
            .. from rule in RuleCatalog.TrustPolicyRules
               where rule.Rule.Id != "ROLE3009"
               from finding in rule.Check(document.Policy, Accounts)
               select (rule.Rule.Id, document.Places[finding.Part].Range),
        ];
    }
}
