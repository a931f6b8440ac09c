using RoleAnalyzers.Iam.Delegations;
using RoleAnalyzers.Iam.Policies;

namespace RoleAnalyzers.Iam.Rules;

/// <summary>A delegation to nobody, or to an account that cannot be.</summary>
public sealed class Role5002TrustedAccountNotValid : DelegationRule
{
    public override Rule Rule { get; } = new(
        "ROLE5002",
        "The declaration trusts no account",
        RuleLevel.Error,
        "{0}, so that nothing can be generated; give the twelve digits of the account that may assume the role",
        "A delegation lets one other account assume a role: TrustedAccount is its id, twelve digits, leading zeros included. Where "
        + "TrustedPrincipal names a role or a user, the account is the one in its ARN, and TrustedAccount can be left out.");

    public override IEnumerable<Finding<DelegationPart>> Check(DelegationDeclaration declaration)
    {
        if (declaration is { TrustedAccount: { IsComplete: true, Count: 0 }, TrustedPrincipal: { IsComplete: true, Count: 0 } })
            return [At(DelegationPart.Declaration, "The delegation names neither TrustedAccount nor TrustedPrincipal")];
        return from account in declaration.TrustedAccount
               where account.TryGetValue(out var known) && !AccountId.IsValid(known)
               select At(DelegationPart.TrustedAccount, $"'{account}' is no account id");
    }
}
