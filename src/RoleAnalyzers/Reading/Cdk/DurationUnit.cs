namespace RoleAnalyzers.Reading.Cdk;

/// <summary>A static method of <c>Amazon.CDK.Duration</c> that makes a duration of a number.</summary>
/// <param name="Method">The method.</param>
/// <param name="Seconds">How many seconds one of the unit has.</param>
internal sealed record DurationUnit(string Method, double Seconds)
{
    /// <summary>The class that has the methods, with its namespace.</summary>
    public const string Type = "Amazon.CDK.Duration";

    public static ImmutableArray<DurationUnit> All { get; } = ImmutableArray.Create<DurationUnit>(
        new("Millis", 0.001),
        new("Seconds", 1),
        new("Minutes", 60),
        new("Hours", 3600),
        new("Days", 86400));
}
