using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Sessions;

namespace RoleAnalyzers.Iam.Rules;

/// <summary>An ARN that no role can have, where a role is asked for.</summary>
public sealed class Role1005NotARole : SessionRule
{
    /// <summary>The length of an ARN at which the analyzer that comes with the SDK looks (AWS STS API Reference, AssumeRole, RoleArn).</summary>
    private const int Shortest = 20;
    private const int Longest = 2048;

    public override Rule Rule { get; } = new(
        "ROLE1005",
        "The ARN cannot be that of a role",
        RuleLevel.Warning,
        "'{0}' {1}, so that {2} fails; give the role's own ARN, arn:aws:iam::ACCOUNT:role/NAME",
        "A role is assumed by its ARN, arn:aws:iam::ACCOUNT:role/NAME, with the path before the name if the role has one. The account is "
        + "twelve digits and the region is empty. The ARN of a session, as GetCallerIdentity tells it, names the session and not the role, "
        + "and no ARN with a wildcard can be assumed.");

    public override IEnumerable<Finding<SessionPart>> Check(SessionRequest request, Accounts accounts) =>
        request.IsAws != Answer.Yes
            ? []
            : from item in Enumerable.Range(0, request.Roles.Count)
              let role = request.Roles[item]
              let fault = RoleArn.FaultOf(role.Arn)
              where fault is not null && !(role.IsCheckedBySdk && role.Arn.Length is < Shortest or > Longest)
              select new Finding<SessionPart>(
                  Rule,
                  new(SessionPartKind.Role, item),
                  ImmutableArray.Create(role.Arn.ToString(), fault, request.Call.Name()),
                  ImmutableArray<SessionPart>.Empty,
                  ImmutableArray<Edit>.Empty);
}
