using RoleAnalyzers.Iam.Files;
using RoleAnalyzers.Iam.Json;
using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Rules;

namespace RoleAnalyzers.Iam.Tests.Json;

/// <summary>A text that is no policy has one finding, at the earliest error, and that is where System.Text.Json sees it.</summary>
public sealed class BrokenPolicyTests
{
    private const int Depth = 100_000;

    [Fact]
    public void Cut_at_every_character()
    {
        foreach (var policy in Policies.All)
        {
            for (var length = 1; length < policy.Length; length++)
                AssertBreaks(policy[..length]);
        }
    }

    [Fact]
    public void Every_character_left_out_or_doubled()
    {
        foreach (var policy in Policies.All)
        {
            for (var at = 0; at < policy.Length; at++)
            {
                AssertBreaks(policy.Remove(at, 1));
                AssertBreaks(policy.Insert(at, policy[at].ToString()));
            }
        }
    }

    private static readonly ImmutableArray<(string Name, string Text)> Strange =
    [
        ("open arrays", new string('[', Depth)),
        ("closed arrays", new string('[', Depth) + new string(']', Depth)),
        ("statements in statements", string.Concat(Enumerable.Repeat("{\"Statement\":", Depth))),
        ("resources in resources", string.Concat(Enumerable.Repeat("{\"Resources\":", Depth))),
        ("digits", new string('7', 2_000_000)),
        ("half a surrogate pair", "{\"Sid\":\"\uD83D\"}"),
        ("byte order mark", "\uFEFF{}"),
        ("comment", "{ /* none */ }"),
        ("comma behind the last item", "{\"Statement\":[{},]}"),
        ("single quotes", "{'Statement':[]}"),
        ("nothing", ""),
        ("null", "null"),
    ];

    public static TheoryData<string> Names { get; } = new(Strange.Select(static one => one.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Strange_text(string name)
    {
        var text = Strange.Single(one => one.Name == name).Text;
        AssertBreaks(text);
        Assert.Equal(["ROLE2009"], Found(PolicyDocument.Read(JsonDocument.Read(text))));
    }

    /// <summary>A text that breaks has one finding, there. One that does not has any, and fails no rule.</summary>
    private static void AssertBreaks(string text)
    {
        var document = JsonDocument.Read(text);
        var policy = PolicyDocument.Read(document);
        var found = Found(policy);
        if (document.Error is { } error)
        {
            Assert.Null(Referee.Disagreement(text));
            Assert.Equal(["ROLE2009"], found);
            // Behind the end there is no character to stand on.
            var place = policy.Places[new(PolicyPartKind.SyntaxError, 0)].Range;
            Assert.Equal(Math.Min(error.Range.Start, Math.Max(0, text.TrimEnd(' ', '\t', '\r', '\n').Length - 1)), place.Start);
        }

        // A file may hold marks, so that less of it is certain to be wrong.
        Assert.True(PolicyFile.Read(text, isPolicy: true).Policies.Sum(one => Found(one.Policy).Length) <= Math.Max(1, found.Length));
        if (document.Error is not null && PolicyFile.Read(text, isPolicy: false).Policies is [var inFile])
            Assert.DoesNotContain("ROLE2009", Found(inFile.Policy));
    }

    private static string[] Found(PolicyDocument document) => [.. RuleCatalog.Check(document.Policy, Accounts.None).Select(static finding => finding.Rule.Id)];
}
