namespace RoleAnalyzers.Iam.Tests;

public class PartialKnowledgeTests
{
    private static readonly Answer[] All = [Answer.No, Answer.Maybe, Answer.Yes];

    /// <summary>The plain answers that a perhaps partial one may turn out to be.</summary>
    private static IEnumerable<bool> Outcomes(Answer answer) =>
        answer switch { Answer.Yes => [true], Answer.No => [false], _ => [true, false] };

    private static Answer Of(IEnumerable<bool> outcomes) =>
        outcomes.Distinct().ToArray() is [var only] ? Answers.Of(only) : Answer.Maybe;

    [Fact]
    public void Logic_is_that_of_every_outcome() => Assert.All(
        from left in All from right in All select (left, right),
        pair =>
        {
            var outcomes = (from l in Outcomes(pair.left) from r in Outcomes(pair.right) select (l, r)).ToArray();
            Assert.Equal(Of(outcomes.Select(x => x.l && x.r)), Answers.Both(pair.left, pair.right));
            Assert.Equal(Of(outcomes.Select(x => x.l || x.r)), Answers.Either(pair.left, pair.right));
            Assert.Equal(Of(outcomes.Select(x => !x.l)), Answers.Not(pair.left));
        });

    [Fact]
    public void A_list_that_may_go_on_never_answers_for_what_is_not_seen() => Assert.All(
        from first in All from second in All select (first, second),
        pair =>
        {
            var list = new PartialList<Answer>([pair.first, pair.second]);
            Assert.Equal(Answers.Either(pair.first, pair.second), list.Any(a => a));
            Assert.Equal(Answers.Both(pair.first, pair.second), list.All(a => a));
            var open = list.OrMore();
            Assert.Equal(Answers.Either(list.Any(a => a), Answer.Maybe), open.Any(a => a));
            Assert.Equal(Answers.Both(list.All(a => a), Answer.Maybe), open.All(a => a));
        });

    [Fact]
    public void A_list_that_was_never_made_is_an_unknown_one()
    {
        Assert.Equal(PartialList<string>.Unknown, default);
        Assert.NotEqual(PartialList<string>.Unknown, PartialList<string>.Empty);
        Assert.Empty(default(PartialList<string>).Items);
    }
}
