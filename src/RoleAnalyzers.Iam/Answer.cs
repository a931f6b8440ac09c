namespace RoleAnalyzers.Iam;

/// <summary>The answer to a question about something that may be known in part only.</summary>
public enum Answer
{
    /// <summary>Certainly not, whatever the unknown parts turn out to be.</summary>
    No,

    /// <summary>It depends on parts that are not known. A rule never reports on this.</summary>
    Maybe,

    /// <summary>Certainly, whatever the unknown parts turn out to be.</summary>
    Yes,
}

/// <summary>Logic on answers: the unknown stays unknown, unless the other side settles the matter.</summary>
public static class Answers
{
    public static Answer Of(bool known) => known ? Answer.Yes : Answer.No;

    /// <summary>The opposite answer.</summary>
    public static Answer Not(Answer answer) => answer switch
    {
        Answer.Yes => Answer.No,
        Answer.No => Answer.Yes,
        _ => Answer.Maybe,
    };

    /// <summary>Whether both hold.</summary>
    public static Answer Both(Answer left, Answer right) => left < right ? left : right;

    /// <summary>Whether at least one holds.</summary>
    public static Answer Either(Answer left, Answer right) => left > right ? left : right;

    /// <summary>Whether at least one item answers yes.</summary>
    internal static Answer Any<T>(ImmutableArray<T> items, Func<T, Answer> question)
    {
        var answer = Answer.No;
        foreach (var item in items)
        {
            answer = Either(answer, question(item));
            if (answer == Answer.Yes)
                break;
        }

        return answer;
    }
}
