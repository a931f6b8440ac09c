using RoleAnalyzers.Iam.Policies;

namespace RoleAnalyzers.Iam.Rules;

/// <summary>
/// A principal's ARN with a wildcard in it, which matches nobody (IAM User Guide, "AWS JSON policy elements: Principal": you cannot use
/// a wildcard to match part of a principal name or ARN).
/// </summary>
public sealed class Role2002WildcardInPrincipal : TrustPolicyRule
{
    private const string Operator = "ArnLike";
    private const string Key = "aws:PrincipalArn";

    public override Rule Rule { get; } = new(
        "ROLE2002",
        "A wildcard inside a principal's ARN matches nobody",
        RuleLevel.Warning,
        "The principal {0} is not matched as a pattern, so that no caller it was meant for may assume this role; trust the account, and "
        + "require the pattern by ArnLike on aws:PrincipalArn",
        "IAM compares the ARN of a principal as a whole: * and ? in a part of it stand for themselves. Callers whose names follow a pattern "
        + "are admitted by trusting their account and asking, by ArnLike or StringLike on aws:PrincipalArn, that the caller's ARN match.")
    {
        Repairs = RuleRepairs.Single,
    };

    public override IEnumerable<Finding<PolicyPart>> Check(TrustPolicy policy, Accounts accounts)
    {
        foreach (var (statement, principal, part) in policy.AllowedPrincipals)
        {
            if (principal.Kind is not PrincipalKind.Aws
                || principal.Value.StartsWith("arn:") != Answer.Yes
                || principal.Value.HasWildcard() != Answer.Yes)
            {
                continue;
            }

            yield return new(
                Rule,
                part,
                ImmutableArray.Create(principal.Value.ToString()),
                ImmutableArray<PolicyPart>.Empty,
                Edits(statement, principal));
        }
    }

    /// <summary>Only where the pattern is one for users or roles of one account, and asked of its callers alone.</summary>
    private static ImmutableArray<Edit> Edits(Statement statement, Principal principal)
    {
        var caller = Caller.Of(principal);
        return principal.Arn is { } arn
            && arn.Service.Is("iam") == Answer.Yes
            && caller.Kind is CallerKind.KnownAccount or CallerKind.OwnAccount
            && IsAlone(statement)
            && statement.Conditions.IsComplete
            && !statement.MayAsk(Operator, Key)
                ? ImmutableArray.Create<Edit>(new Edit.TrustCallersLike(caller.Kind is CallerKind.KnownAccount ? caller.Account : null) { IsSingle = true })
                : ImmutableArray<Edit>.Empty;
    }
}
