namespace RoleAnalyzers.Iam.Sessions;

/// <summary>
/// One value, in seconds, that the duration of a session request may have: written in the source when
/// <see cref="Low"/> equals <see cref="High"/> and <see cref="IsWritten"/>, a range, or anything at all.
/// </summary>
/// <param name="Low">The least it can be, in seconds.</param>
/// <param name="High">The most it can be, in seconds.</param>
/// <param name="IsWritten">True when the value itself stands in the source; a bound of a range does not.</param>
public readonly record struct SessionDuration(double Low, double High, bool IsWritten)
{
    /// <summary>A duration of which nothing is known.</summary>
    public static SessionDuration Unknown { get; } = new(double.NegativeInfinity, double.PositiveInfinity, false);

    /// <summary>A duration that stands in the source.</summary>
    public static SessionDuration Written(double seconds) => new(seconds, seconds, true);
}
