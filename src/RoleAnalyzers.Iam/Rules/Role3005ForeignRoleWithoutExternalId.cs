using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Sessions;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Rules;

/// <summary>
/// A role of another account assumed without an external ID: whoever acts for that account should ask for one (IAM User Guide, "The confused
/// deputy problem").
/// </summary>
public sealed class Role3005ForeignRoleWithoutExternalId : SessionRule
{
    public override Rule Rule { get; } = new(
        "ROLE3005",
        "A role of another account is assumed without an external ID",
        RuleLevel.Info,
        "The role is of account {0}, not of the caller's {1}, and no external ID is sent; send the one that was agreed with its owner, or list the "
        + "account in role_analyzers.trusted_accounts when it is your own",
        "Who assumes roles in the accounts of its customers gives each of them an external ID, which the role asks for: else one customer could "
        + "name another's role. Within one organisation none is needed, and the accounts can be listed.");

    public override IEnumerable<Finding<SessionPart>> Check(SessionRequest request, Accounts accounts)
    {
        if (request.Call is not SessionCall.AssumeRole
            || request.IsAws != Answer.Yes
            || request.ExternalIds is not { IsComplete: true, Count: 0 }
            || CallerAccounts(request, accounts) is not [_, ..] callers)
        {
            yield break;
        }

        for (var item = 0; item < request.Roles.Count; item++)
        {
            if (IamArn.Read(request.Roles[item].Arn) is not { } arn
                || arn.Resource.StartsWith("role/") != Answer.Yes
                || !arn.Account.TryGetValue(out var account)
                || !AccountId.IsValid(account)
                || callers.Contains(account)
                || accounts.Own.Contains(account)
                || accounts.Trusted.Contains(account)
                || accounts.IsDeployedTo(account))
            {
                continue;
            }

            yield return new(
                Rule,
                new(SessionPartKind.Role, item),
                ImmutableArray.Create(account, Join(callers)),
                ImmutableArray<SessionPart>.Empty,
                ImmutableArray<Edit>.Empty);
        }
    }

    /// <summary>The accounts that the caller may be of; none when some are not known.</summary>
    private static ImmutableArray<string> CallerAccounts(SessionRequest request, Accounts accounts)
    {
        var callers = ImmutableArray.CreateBuilder<string>();
        foreach (var account in request.CallerAccounts)
        {
            if (account.TryGetValue(out var known) && AccountId.IsValid(known))
                callers.Add(known);
            else if (account.Equals(PolicyText.Hole(HoleKind.OwnAccount)) && !accounts.Own.IsEmpty)
                callers.AddRange(accounts.Own.OrderBy(own => own, StringComparer.Ordinal));
            else
                return ImmutableArray<string>.Empty;
        }

        return request.CallerAccounts.IsComplete ? callers.ToImmutable() : ImmutableArray<string>.Empty;
    }
}
