using CsCheck;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Tests.Text;

/// <summary>However the holes of a text are filled, a yes or a no about the text is true of the filled one.</summary>
public class PolicyTextSoundnessTests
{
    private static readonly Gen<string> Characters =
        Gen.OneOf("a", "b", "A", ":", "*", "?", "/", "0", "1", "111122223333").Array[0, 4].Select(string.Concat);

    private static readonly Gen<string> Word = Gen.OneOf("a", "b", "A", "/", "0", "1", "111122223333").Array[1, 3].Select(string.Concat);

    private static readonly Gen<string> Account = Gen.Char['0', '9'].Array[12].Select(digits => new string(digits));

    /// <summary>A segment, and two of the many texts that it can be.</summary>
    private static readonly Gen<(PolicyText Text, string One, string Another)> Piece = Gen.Frequency(
        (4, Characters.Select(c => (PolicyText.Of(c), c, c))),
        (2, Fillings(HoleKind.Unknown, Characters)),
        (1, Fillings(HoleKind.Word, Word)),
        (1, Fillings(HoleKind.Partition, Word)),
        (1, Fillings(HoleKind.OwnAccount, Account)));

    private static readonly Gen<(PolicyText Text, string One, string Another)> Filled = Piece.Array[0, 4].Select(pieces => (
        pieces.Aggregate(PolicyText.Empty, (text, piece) => text + piece.Text),
        string.Concat(pieces.Select(p => p.One)),
        string.Concat(pieces.Select(p => p.Another))));

    private static readonly Gen<(int From, int To)> Cut = Gen.Select(Gen.Int[0, 30], Gen.Int[0, 30]);

    private static Gen<(PolicyText, string, string)> Fillings(HoleKind kind, Gen<string> fillings) =>
        Gen.Select(fillings, fillings, (one, another) => (PolicyText.Hole(kind), one, another));

    [Fact]
    public void Is_tells_the_truth() => Holds((text, needle) => text.Is(needle), (text, needle) => text == needle);

    [Fact]
    public void Is_tells_the_truth_without_regard_to_case() => Holds(
        (text, needle) => text.Is(needle, StringComparison.OrdinalIgnoreCase),
        (text, needle) => text.Equals(needle, StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void StartsWith_tells_the_truth() => Holds(
        (text, needle) => text.StartsWith(needle), (text, needle) => text.StartsWith(needle, StringComparison.Ordinal));

    [Fact]
    public void EndsWith_tells_the_truth() => Holds(
        (text, needle) => text.EndsWith(needle), (text, needle) => text.EndsWith(needle, StringComparison.Ordinal));

    [Fact]
    public void HasWildcard_tells_the_truth() => Holds((text, _) => text.HasWildcard(), (text, _) => text.IndexOfAny(['*', '?']) >= 0);

    [Fact]
    public void Matches_tells_the_truth() => Holds((text, needle) => text.Matches(needle), NaiveMatch);

    [Fact]
    public void The_pieces_of_a_split_make_the_text() => Gen.Select(Filled, Gen.Int[1, 7]).Sample((filled, most) =>
    {
        var pieces = filled.Text.Split(':', most);
        Assert.InRange(pieces.Length, 1, most);
        Assert.Equal(filled.Text, pieces.Skip(1).Aggregate(pieces[0], (text, piece) => text + PolicyText.Of(":") + piece));
    });

    [Fact]
    public void The_pieces_of_a_known_text_are_those_of_the_string() => Gen.Select(Characters, Gen.Int[1, 7]).Sample((text, most) =>
        Assert.Equal(text.Split(':', most), PolicyText.Of(text).Split(':', most).Select(piece => piece.ToString())));

    private static void Holds(Func<PolicyText, string, Answer> question, Func<string, string, bool> truth)
    {
        var answers = new int[3];
        Gen.Select(Filled, Cut, Characters, Gen.Int[0, 3]).Sample((filled, cut, stray, choice) =>
        {
            // Needles that fit one filling, or a part of it, are the ones that tell.
            var from = Math.Min(Math.Min(cut.From, cut.To), filled.One.Length);
            var to = Math.Min(Math.Max(cut.From, cut.To), filled.One.Length);
            var needle = choice switch { 0 => filled.One, 1 => filled.One[from..], 2 => filled.One[..to], _ => stray };
            var answer = question(filled.Text, needle);
            Interlocked.Increment(ref answers[(int)answer]);
            foreach (var text in new[] { filled.One, filled.Another })
                Assert.False(answer == (truth(text, needle) ? Answer.No : Answer.Yes), $"'{filled.Text}' as '{text}' and '{needle}': {answer}");
            Assert.False(filled.Text.IsKnown && answer == Answer.Maybe, $"'{filled.Text}' is known");
        }, iter: 20_000);
        Assert.All(answers, count => Assert.InRange(count, 500, 20_000));
    }

    private static bool NaiveMatch(string pattern, string text) =>
        pattern.Length == 0 ? text.Length == 0
        : pattern[0] == '*' ? NaiveMatch(pattern[1..], text) || (text.Length > 0 && NaiveMatch(pattern, text[1..]))
        : text.Length > 0
            && (pattern[0] == '?' || char.ToUpperInvariant(pattern[0]) == char.ToUpperInvariant(text[0]))
            && NaiveMatch(pattern[1..], text[1..]);
}
