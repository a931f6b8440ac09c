using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Sessions;

namespace RoleAnalyzers.Iam.Rules;

/// <summary>Sessions so short that the object that asks for them renews them as soon as it has them.</summary>
public sealed class Role1010SessionRenewedAlways : SessionRule
{
    /// <summary>The longest session, in seconds, of which early renewal leaves a minute or less: it begins 900 seconds before the end.</summary>
    private const int Longest = 960;

    public override Rule Rule { get; } = new(
        "ROLE1010",
        "The session is so short that nearly every use renews it",
        RuleLevel.Info,
        "AssumeRoleAWSCredentials renews a session 15 minutes before it ends, which leaves nearly nothing of {0} seconds, so that nearly every "
        + "use calls AssumeRole; leave the duration out",
        "AssumeRoleAWSCredentials asks for a new session 15 minutes before the old one ends, so that no request is signed with one that ends on "
        + "its way. Of a session of 15 minutes nothing is left, and each use of the credentials calls STS. Without a duration a session has one "
        + "hour, and the object renews it for as long as it lives.")
    {
        Repairs = RuleRepairs.Many,
    };

    public override IEnumerable<Finding<SessionPart>> Check(SessionRequest request, Accounts accounts) =>
        !request.IsRenewedEarly
            ? []
            : from item in Enumerable.Range(0, request.Durations.Count)
              let values = request.Durations[item].Values
              let isAlways = values.All(IsShort) == Answer.Yes
              let faults = isAlways ? values.Items : values.Items.RemoveAll(value => !value.IsWritten || IsShort(value) != Answer.Yes)
              where !faults.IsEmpty
              select new Finding<SessionPart>(
                  Rule,
                  new(SessionPartKind.Duration, item),
                  ImmutableArray.Create(InWords(faults)),
                  ImmutableArray<SessionPart>.Empty,
                  // Where some value is longer, it is not for us to say that the short one has no purpose.
                  isAlways ? ImmutableArray.Create<Edit>(new Edit.RemoveDuration()) : ImmutableArray<Edit>.Empty);

    private static Answer IsShort(SessionDuration duration) =>
        duration.High <= Longest ? Answer.Yes : duration.Low > Longest ? Answer.No : Answer.Maybe;
}
