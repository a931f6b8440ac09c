using System.Globalization;
using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Sessions;

namespace RoleAnalyzers.Iam.Rules;

/// <summary>A duration above the maximum of the role, which the same program declares (IAM User Guide, "Using IAM roles", maximum session duration).</summary>
public sealed class Role1003LongerThanRoleAllows : SessionRule
{
    /// <summary>The maxima, in seconds, that a role can have.</summary>
    private const int Shortest = 3600;
    private const int Longest = 43200;

    public override Rule Rule { get; } = new(
        "ROLE1003",
        "The role allows no session of that length",
        RuleLevel.Warning,
        "{0} is asked for {1} seconds of the role '{2}', which is declared here with a maximum of {3}, and it fails above; ask for {3}, or raise the maximum",
        "A role has a maximum session duration, one hour where its declaration sets none, and STS fails a request for more: it does not shorten "
        + "it. The role's declaration and the request stand in one program here, and do not agree.")
    {
        Repairs = RuleRepairs.Many | RuleRepairs.Single,
    };

    public override IEnumerable<Finding<SessionPart>> Check(SessionRequest request, Accounts accounts)
    {
        var roles = Named(request);
        if (request.IsAws != Answer.Yes
            || roles.IsEmpty
            || request.Call is not (SessionCall.AssumeRole or SessionCall.AssumeRoleWithSaml or SessionCall.AssumeRoleWithWebIdentity)
            // A role that may have any maximum, or be another one than is asked for, may be the one that is meant.
            || !roles.All(one => one.Role.Maximum is { IsComplete: true, Count: > 0 }))
        {
            yield break;
        }

        var maximum = roles.Max(one => one.Role.Maximum.Max(value => value.High));
        // What no role can have is another fault.
        if (maximum is < Shortest or > Longest || maximum != Math.Truncate(maximum))
            yield break;
        Answer IsTooLong(SessionDuration duration) => duration.Low > maximum ? Answer.Yes : duration.High <= maximum ? Answer.No : Answer.Maybe;
        for (var item = 0; item < request.Durations.Count; item++)
        {
            var values = request.Durations[item].Values;
            var isAlways = values.All(IsTooLong) == Answer.Yes;
            var faults = isAlways ? values.Items : values.Items.RemoveAll(value => !value.IsWritten || IsTooLong(value) != Answer.Yes);
            if (faults.IsEmpty)
                continue;
            yield return new(
                Rule,
                new(SessionPartKind.Duration, item),
                ImmutableArray.Create(
                    request.Call.Name(), InWords(faults), roles[0].Role.Name.ToString(), ((int)maximum).ToString(CultureInfo.InvariantCulture)),
                roles.Select(one => one.Part).ToImmutableArray(),
                // Where some value is right, it is not for us to say which one is meant.
                isAlways && values.IsComplete ? Edits((int)maximum, roles.Length, values) : ImmutableArray<Edit>.Empty);
        }
    }

    /// <summary>The duration that the role allows; or a role that allows the duration, which is decided one at a time because it raises a limit.</summary>
    private static ImmutableArray<Edit> Edits(int maximum, int roles, PartialList<SessionDuration> asked)
    {
        var edits = ImmutableArray.Create<Edit>(new Edit.SetDuration(maximum));
        var longest = asked.Max(value => value.High);
        return roles == 1 && asked.Items.All(value => value.IsWritten) && longest <= Longest && longest == Math.Truncate(longest)
            ? edits.Add(new Edit.RaiseMaximum((int)longest) { IsSingle = true })
            : edits;
    }
}
