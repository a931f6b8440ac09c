using System.Globalization;
using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Sessions;

namespace RoleAnalyzers.Iam.Rules;

/// <summary>
/// A duration that the call accepts of nobody. What the analyzer that comes with the SDK reports, a constant on a request, is left to it.
/// </summary>
public sealed class Role1002DurationNotAccepted : SessionRule
{
    public override Rule Rule { get; } = new(
        "ROLE1002",
        "STS does not accept the duration",
        RuleLevel.Warning,
        "{0} is asked for {1} seconds, and it fails outside of {2} to {3} seconds, whoever calls it; ask for {4}",
        "Each call of STS has a range of durations that it accepts, whatever the role and the credentials are: 900 to 43200 seconds for the "
        + "calls that assume a role, 900 to 129600 for GetSessionToken and GetFederationToken. The SDK's own analyzer compares constants on "
        + "requests with it. Options of credentials, variables and computed durations it does not see.")
    {
        Repairs = RuleRepairs.Many,
    };

    public override IEnumerable<Finding<SessionPart>> Check(SessionRequest request, Accounts accounts) =>
        request.IsAws != Answer.Yes
            ? []
            : from item in Enumerable.Range(0, request.Durations.Count)
              where !request.Durations[item].IsCheckedBySdk
              let refused = request.Call.Accepted().Refused(request.Durations[item].Values)
              where !refused.IsEmpty
              select Finding(request.Call, item, refused, request.Durations[item].Values);

    private Finding<SessionPart> Finding(SessionCall call, int item, ImmutableArray<SessionDuration> refused, PartialList<SessionDuration> values)
    {
        var accepted = call.Accepted();
        var nearest = accepted.Nearest(refused);
        return new(
            Rule,
            new(SessionPartKind.Duration, item),
            ImmutableArray.Create(
                call.Name(),
                InWords(refused),
                accepted.Least.ToString(CultureInfo.InvariantCulture),
                accepted.Most.ToString(CultureInfo.InvariantCulture),
                string.Join(" or ", nearest)),
            ImmutableArray<SessionPart>.Empty,
            // Where some value is right, it is not for us to say which one is meant.
            nearest.Length == 1 && values.IsComplete && refused.Length == values.Count
                ? ImmutableArray.Create<Edit>(new Edit.SetDuration(nearest[0]))
                : ImmutableArray<Edit>.Empty);
    }
}
