namespace RoleAnalyzers.Iam.Sessions;

/// <summary>The durations that AWS accepts somewhere.</summary>
/// <param name="Least">In seconds.</param>
/// <param name="Most">In seconds.</param>
public readonly record struct DurationRange(int Least, int Most)
{
    /// <summary>Whether the duration is too short or too long.</summary>
    public Answer Refuses(SessionDuration duration) =>
        duration.High < Least || duration.Low > Most ? Answer.Yes
        : duration.Low >= Least && duration.High <= Most ? Answer.No
        : Answer.Maybe;

    /// <summary>The values of one expression that are at fault: all when each is, else those that stand in the source.</summary>
    public ImmutableArray<SessionDuration> Refused(PartialList<SessionDuration> values)
    {
        var range = this;
        return values.All(range.Refuses) == Answer.Yes
            ? values.Items
            : values.Items.RemoveAll(value => !value.IsWritten || range.Refuses(value) != Answer.Yes);
    }

    /// <summary>The accepted durations that are nearest to those refused, in seconds, each once, the least first.</summary>
    public ImmutableArray<int> Nearest(ImmutableArray<SessionDuration> refused)
    {
        var (least, most) = (Least, Most);
        return refused.Select(duration => duration.High < least ? least : most).Distinct().OrderBy(seconds => seconds).ToImmutableArray();
    }
}
