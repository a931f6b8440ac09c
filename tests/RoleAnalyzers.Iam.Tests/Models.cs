using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Tests;

/// <summary>Short spellings for models, so that a test shows what matters and nothing else.</summary>
internal static class Models
{
    public const string Own = "999988887777";
    public const string Foreign = "111122223333";
    public const string Other = "444455556666";

    private static readonly ImmutableDictionary<string, HoleKind> Holes = new Dictionary<string, HoleKind>
    {
        ["{?}"] = HoleKind.Unknown,
        ["{own}"] = HoleKind.OwnAccount,
        ["{partition}"] = HoleKind.Partition,
        ["{word}"] = HoleKind.Word,
    }.ToImmutableDictionary();

    /// <summary>A text in which <c>{?}</c>, <c>{own}</c>, <c>{partition}</c> and <c>{word}</c> stand for holes.</summary>
    public static PolicyText T(string text)
    {
        var result = PolicyText.Empty;
        while (text.Length > 0)
        {
            var next = Holes.Keys.Select(hole => (Hole: hole, At: text.IndexOf(hole, StringComparison.Ordinal)))
                .Where(x => x.At >= 0).OrderBy(x => x.At).FirstOrDefault((Hole: "", At: text.Length));
            result += PolicyText.Of(text[..next.At]);
            if (next.Hole.Length > 0)
                result += PolicyText.Hole(Holes[next.Hole]);
            text = text[(next.At + next.Hole.Length)..];
        }

        return result;
    }

    public static PartialList<T> List<T>(params T[] items) => new([.. items]);

    public static Principal Aws(string value) => Principal.Aws(T(value));

    public static Principal Root(string account) => Aws($"arn:{{partition}}:iam::{account}:root");

    public static Condition When(string comparison, string key, params string[] values) =>
        new(T(comparison), T(key), new([.. values.Select(T)]));

    public static Statement Allow(params Principal[] principals) =>
        new() { Principals = List(principals), Actions = List(PolicyText.Of("sts:AssumeRole")) };

    public static Statement Deny(params Principal[] principals) => Allow(principals) with { Effect = PolicyText.Of("Deny") };

    public static Statement If(this Statement statement, params Condition[] conditions) =>
        statement with { Conditions = List(conditions) };

    public static Statement On(this Statement statement, params string[] actions) =>
        statement with { Actions = new([.. actions.Select(T)]) };

    public static TrustPolicy Policy(params Statement[] statements) => new(List(statements));

    /// <summary>The same list, but there may be more in it.</summary>
    public static PartialList<T> OrMore<T>(this PartialList<T> list) => new(list.Items, isComplete: false);
}
