using RoleAnalyzers.Iam.Delegations;
using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Rules;

/// <summary>A delegation to a principal that cannot assume a role.</summary>
public sealed class Role5003TrustedPrincipalNotValid : DelegationRule
{
    public override Rule Rule { get; } = new(
        "ROLE5003",
        "The trusted principal cannot assume a role",
        RuleLevel.Error,
        "'{0}' {1}, so that nothing can be generated; give the ARN of a role, a user or a role session, or name the account alone",
        "TrustedPrincipal narrows a delegation to one role, user or role session of the trusted account, by its ARN. IAM does not match "
        + "a principal's ARN as a pattern, so that a wildcard in it admits nobody. A session of a federated user may not call AssumeRole.");

    public override IEnumerable<Finding<DelegationPart>> Check(DelegationDeclaration declaration) =>
        from principal in declaration.TrustedPrincipal
        let fault = FaultOf(principal)
        where fault is not null
        select At(DelegationPart.TrustedPrincipal, principal.ToString(), fault);

    /// <summary>Why the text names nobody who can assume a role, in words that follow it; null when it may name somebody.</summary>
    private static string? FaultOf(PolicyText text)
    {
        if (text.HasWildcard() == Answer.Yes)
            return "has a wildcard, which is not matched as a pattern there";
        if (text.StartsWith("arn:aws") == Answer.No)
            return "does not begin as an ARN of AWS does";
        if (IamArn.Read(text) is not { } arn)
            return text.IsKnown ? "lacks a part of an ARN" : null;
        return arn.Account.TryGetValue(out var account) && !AccountId.IsValid(account) ? $"has '{account}' where an account id of 12 digits stands"
            : arn.IsCaller == Answer.No || arn.Resource.StartsWith("federated-user/") == Answer.Yes ? "names nobody who can assume a role"
            : arn.Resource.IsKnown && arn.Resource.EndsWith("/") == Answer.Yes ? "lacks a name"
            : null;
    }
}
