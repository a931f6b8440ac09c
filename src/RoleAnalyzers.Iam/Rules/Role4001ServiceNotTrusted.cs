using RoleAnalyzers.Iam.Policies;

namespace RoleAnalyzers.Iam.Rules;

/// <summary>
/// A role handed to something for which a service assumes it, though its trust policy does not admit that service (IAM User Guide, "Create a
/// role to delegate permissions to an AWS service").
/// </summary>
public sealed class Role4001ServiceNotTrusted : TrustPolicyRule
{
    public override Rule Rule { get; } = new(
        "ROLE4001",
        "The role does not trust the service that it is for",
        RuleLevel.Warning,
        "The role is given to {0}, for which {1} assumes it, and its trust policy does not admit that service, so that it cannot; name the "
        + "service principal {1} in the trust policy",
        "A service uses a role by assuming it, and the role's trust policy says who may. Where the service is not named there, the deployment or "
        + "the first use fails. A role may serve several services, each of which its policy has to name.")
    {
        Repairs = RuleRepairs.Single,
    };

    public override IEnumerable<Finding<PolicyPart>> Check(TrustPolicy policy, Accounts accounts)
    {
        for (var u = 0; u < policy.Uses.Count; u++)
        {
            var use = policy.Uses[u];
            if (policy.Statements.Any(statement => Admits(statement, use.Service)) != Answer.No)
                continue;
            yield return new(
                Rule,
                new(PolicyPartKind.Use, 0, u),
                ImmutableArray.Create(use.Property, use.Service),
                Principals(policy).Where(static one => one.Principal.Kind is PrincipalKind.Service).Select(static one => one.Part).ToImmutableArray(),
                Edits(policy, use));
        }
    }

    /// <summary>Whether the statement lets the service assume the role, if perhaps only for some.</summary>
    private static Answer Admits(Statement statement, string service) =>
        Answers.Both(statement.AllowsAssuming, statement.Principals.Any(principal => Is(principal, service)));

    private static Answer Is(Principal principal, string service) => principal.Kind switch
    {
        PrincipalKind.Service when principal.Value.TryGetValue(out var name) =>
            Answers.Of(string.Equals(ServicePrincipals.Standard(name) ?? name, service, StringComparison.OrdinalIgnoreCase)),
        PrincipalKind.Service or PrincipalKind.Unknown => Answer.Maybe,
        _ => Answer.No,
    };

    private static ImmutableArray<Edit> Edits(TrustPolicy policy, RoleUse use)
    {
        // The conditions that the role's callers must meet would be asked of the service too.
        if (policy.Statements.Any(static statement => statement.Demands(Role3002ExternalIdDoesNotProtect.Key)) != Answer.No)
            return ImmutableArray<Edit>.Empty;
        var isForThatAlone = policy.Uses.All(other => Answers.Of(other.Service == use.Service)) == Answer.Yes
            && policy.Statements is [{ Principals: [{ Kind: PrincipalKind.Service }] } only]
            && Answers.Both(only.Effect.Is("Allow"), only.Covers(StsAction.AssumeRole)) == Answer.Yes;
        return ImmutableArray.Create<Edit>(new Edit.AdmitService(use.Service, InPlace: isForThatAlone) { IsSingle = true });
    }
}
