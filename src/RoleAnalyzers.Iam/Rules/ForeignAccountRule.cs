using RoleAnalyzers.Iam.Policies;

namespace RoleAnalyzers.Iam.Rules;

/// <summary>
/// What the two rules about accounts without an external ID have in common: a statement that does not keep strangers out, for whom
/// such an account could be made to act (IAM User Guide, "The confused deputy problem").
/// </summary>
public abstract class ForeignAccountRule : TrustPolicyRule
{
    /// <summary>The principals that name an account, where neither a condition nor a Deny keeps strangers out.</summary>
    protected static IEnumerable<(Statement Statement, Principal Principal, Caller Caller, PolicyPart Part)> UnguardedCallers(TrustPolicy policy) =>
        from allowed in AllowedPrincipals(policy)
        let caller = Caller.Of(allowed.Principal)
        where caller.Kind is CallerKind.KnownAccount or CallerKind.UnknownAccount
            && Narrowing.OfAccount.Narrows(policy, allowed.Statement) == Answer.No
        select (allowed.Statement, allowed.Principal, caller, allowed.Part);

    /// <summary>The external ID, unless somebody in the statement could not send one: services and federated identities never do.</summary>
    protected static IEnumerable<Edit> ExternalId(Statement statement) =>
        statement.Principals.All(principal => principal.Kind is PrincipalKind.Aws or PrincipalKind.Unknown)
            ? [new Edit.RequireExternalId()]
            : [];
}
