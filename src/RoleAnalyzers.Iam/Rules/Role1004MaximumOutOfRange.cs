using RoleAnalyzers.Iam.Sessions;

namespace RoleAnalyzers.Iam.Rules;

/// <summary>A maximum session duration that no role can have (IAM User Guide, "Using IAM roles": from one hour to twelve).</summary>
public sealed class Role1004MaximumOutOfRange : DeclaredMaximumRule
{
    private static readonly DurationRange Accepted = new(3600, 43200);

    public override Rule Rule { get; } = new(
        "ROLE1004",
        "No role can have this maximum session duration",
        RuleLevel.Warning,
        "The maximum session duration is set to {0} seconds, and {1}, because a role has 3600 to 43200; set {2}",
        "The maximum session duration of a role bounds what its callers may ask for: one hour at least, twelve hours at most. The CDK "
        + "throws for another value when it synthesises a Role, and passes on what a CfnRole says, whose deployment fails. A role without "
        + "one has one hour.")
    {
        Repairs = RuleRepairs.Many,
    };

    public override IEnumerable<Finding<MaximumPart>> Check(DeclaredMaximum maximum)
    {
        for (var item = 0; item < maximum.Durations.Count; item++)
        {
            var values = maximum.Durations[item].Values;
            var faults = Accepted.Refused(values);
            if (faults.IsEmpty)
                continue;
            var nearest = Accepted.Nearest(faults);
            yield return new(
                Rule,
                new(item),
                ImmutableArray.Create(
                    string.Join(" or ", faults.OrderBy(fault => fault.Low).Select(fault => fault.InWords).Distinct()),
                    maximum.Refusal switch
                    {
                        MaximumRefusal.Synthesis => "the CDK throws at synthesis",
                        MaximumRefusal.Deployment => "the deployment fails",
                        _ => "the call fails",
                    },
                    string.Join(" or ", nearest)),
                ImmutableArray<MaximumPart>.Empty,
                // Where some value is right, it is not for us to say which one is meant.
                nearest.Length == 1 && values.IsComplete && faults.Length == values.Count
                    ? ImmutableArray.Create<Edit>(new Edit.SetDuration(nearest[0]))
                    : ImmutableArray<Edit>.Empty);
        }
    }
}
