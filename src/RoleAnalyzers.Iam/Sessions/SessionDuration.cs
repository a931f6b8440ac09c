using System.Globalization;

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

    /// <summary>The seconds as a person would read them: <c>7200</c>, <c>4000 to 5000</c>, <c>5400 or more</c>, <c>900 or less</c>.</summary>
    public string InWords =>
        Low == High ? InWordsOf(Low)
        : double.IsPositiveInfinity(High) ? $"{InWordsOf(Low)} or more"
        : double.IsNegativeInfinity(Low) ? $"{InWordsOf(High)} or less"
        : $"{InWordsOf(Low)} to {InWordsOf(High)}";

    private static string InWordsOf(double seconds) => seconds.ToString("0.###", CultureInfo.InvariantCulture);
}
