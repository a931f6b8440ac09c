using RoleAnalyzers.Iam.Delegations;
using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Sessions;

namespace RoleAnalyzers.Iam.Rules;

/// <summary>Every rule there is, in the order of their ids.</summary>
public static class RuleCatalog
{
    /// <summary>Where the pages of the rules are; a page is this, a slash, the id and <c>.md</c>.</summary>
    public const string DocsAddress = "https://github.com/RoleAnalyzers/RoleAnalyzers/blob/main/docs/rules";

    /// <summary>The rules about requests for role sessions.</summary>
    public static ImmutableArray<SessionRule> SessionRules { get; } = ImmutableArray.Create<SessionRule>(
        new Role1001ChainedSessionTooLong(),
        new Role1002DurationNotAccepted(),
        new Role1003LongerThanRoleAllows(),
        new Role1005NotARole(),
        new Role1009ChainedSessionUnbounded(),
        new Role1010SessionRenewedAlways(),
        new Role1011CallNotAllowed(),
        new Role1012SessionNameNotValid(),
        new Role1013MfaCodeMissing(),
        new Role3002ExternalIdOfRequest(),
        new Role3005ForeignRoleWithoutExternalId(),
        new Role3010ExternalIdOfRoleMissing());

    /// <summary>The rules about credentials that programs make of access keys.</summary>
    public static ImmutableArray<KeyRule> KeyRules { get; } = ImmutableArray.Create<KeyRule>(
        new Role1006KeyInSource(),
        new Role1007KeyDoesNotFit());

    /// <summary>The rules about session credentials that are kept.</summary>
    public static ImmutableArray<KeptCredentialsRule> KeptCredentialsRules { get; } = ImmutableArray.Create<KeptCredentialsRule>(
        new Role1008SessionKeptForGood(),
        new Role1014SessionKeptInObject());

    /// <summary>The rules about the maximum session durations that roles declare.</summary>
    public static ImmutableArray<DeclaredMaximumRule> DeclaredMaximumRules { get; } = ImmutableArray.Create<DeclaredMaximumRule>(
        new Role1004MaximumOutOfRange());

    /// <summary>The rules about trust policies.</summary>
    public static ImmutableArray<TrustPolicyRule> TrustPolicyRules { get; } = ImmutableArray.Create<TrustPolicyRule>(
        new Role2001AnybodyMayAssume(),
        new Role2002WildcardInPrincipal(),
        new Role2003NotPrincipal(),
        new Role2004ActionNotOfTrustPolicy(),
        new Role2005ActionDoesNotFit(),
        new Role2006WebIdentityOpen(),
        new Role2007SamlWithoutAudience(),
        new Role2008PrincipalNotValid(),
        new Role2009PolicyNotValid(),
        new Role2010ConditionWithoutEffect(),
        new Role2011VersionOutdated(),
        new Role2012PolicyTooLong(),
        new Role3001ForeignAccountWithoutExternalId(),
        new Role3002ExternalIdDoesNotProtect(),
        new Role3003ExternalIdAskedOfService(),
        new Role3004AccountConditionIsExternalId(),
        new Role3009AccountMayBeForeign(),
        new Role4001ServiceNotTrusted(),
        new Role4002ServiceForAnybody(),
        new Role4003ServiceMisspelt());

    /// <summary>The rules about what identities may do with roles.</summary>
    public static ImmutableArray<PermissionsPolicyRule> PermissionsPolicyRules { get; } = ImmutableArray.Create<PermissionsPolicyRule>(
        new Role3006MayAssumeEveryRole(),
        new Role3007MayPassEveryRole());

    /// <summary>The rules about grants of a role.</summary>
    public static ImmutableArray<RoleGrantRule> RoleGrantRules { get; } = ImmutableArray.Create<RoleGrantRule>(
        new Role3008GrantWithoutEffect());

    /// <summary>The rules about declarations of delegations.</summary>
    public static ImmutableArray<DelegationRule> DelegationRules { get; } = ImmutableArray.Create<DelegationRule>(
        new Role5001DeclaresNoRole(),
        new Role5002TrustedAccountNotValid(),
        new Role5003TrustedPrincipalNotValid(),
        new Role5004OptionsContradict(),
        new Role5005DeclaredMaximumOutOfRange(),
        new Role5006NoCodeForClass(),
        new Role5007RoleDeclaredTwice(),
        new Role5008MaximumOutOfReach());

    /// <summary>What is fixed about every rule, those included that need no model. A rule that looks at models of two kinds is one.</summary>
    public static ImmutableArray<Rule> Rules { get; } = ImmutableArray.Create(Role0001OptionNotUnderstood.Rule)
        .AddRange(SessionRules.Select(r => r.Rule))
        .AddRange(KeyRules.Select(r => r.Rule))
        .AddRange(KeptCredentialsRules.Select(r => r.Rule))
        .AddRange(DeclaredMaximumRules.Select(r => r.Rule))
        .AddRange(TrustPolicyRules.Select(r => r.Rule))
        .AddRange(PermissionsPolicyRules.Select(r => r.Rule))
        .AddRange(RoleGrantRules.Select(r => r.Rule))
        .AddRange(DelegationRules.Select(r => r.Rule))
        .Distinct()
        .OrderBy(rule => rule.Id, StringComparer.Ordinal)
        .ToImmutableArray();

    /// <summary>The ids of the rules that may choose repairs of the kind.</summary>
    public static ImmutableArray<string> Repairable(RuleRepairs repairs) =>
        Rules.Where(rule => rule.Repairs.HasFlag(repairs)).Select(rule => rule.Id).ToImmutableArray();

    /// <summary>What all rules together say of a request for a role session, in the order of its parts.</summary>
    public static ImmutableArray<Finding<SessionPart>> Check(SessionRequest request, Accounts accounts) => Precedence.Apply(
        SessionRules.SelectMany(rule => rule.Check(request, accounts))
            .OrderBy(finding => finding.Part.Kind).ThenBy(finding => finding.Part.Item).ToImmutableArray(),
        _ => 0);

    /// <summary>What all rules together say of credentials, in the order of their parts.</summary>
    public static ImmutableArray<Finding<KeyPart>> Check(KeyCredentials credentials) =>
        KeyRules.SelectMany(rule => rule.Check(credentials)).OrderBy(finding => finding.Part).ToImmutableArray();

    /// <summary>What all rules together say of credentials that are kept.</summary>
    public static ImmutableArray<Finding<KeptPart>> Check(KeptCredentials kept) =>
        KeptCredentialsRules.SelectMany(rule => rule.Check(kept)).ToImmutableArray();

    /// <summary>What all rules together say of a declared maximum session duration, in the order of its parts.</summary>
    public static ImmutableArray<Finding<MaximumPart>> Check(DeclaredMaximum maximum) =>
        DeclaredMaximumRules.SelectMany(rule => rule.Check(maximum)).ToImmutableArray();

    /// <summary>What all rules together say of a permissions policy, in the order of its parts.</summary>
    public static ImmutableArray<Finding<PolicyPart>> Check(PermissionsPolicy policy) =>
        PermissionsPolicyRules.SelectMany(rule => rule.Check(policy)).OrderBy(static finding => finding.Part.Statement).ThenBy(static finding => finding.Part.Item)
            .ToImmutableArray();

    /// <summary>What all rules together say of a grant.</summary>
    public static ImmutableArray<Finding<GrantPart>> Check(RoleGrant grant) =>
        RoleGrantRules.SelectMany(rule => rule.Check(grant)).ToImmutableArray();

    /// <summary>What all rules together say of a declaration, in the order of its parts.</summary>
    public static ImmutableArray<Finding<DelegationPart>> Check(DelegationDeclaration declaration) => Precedence.Apply(DelegationRules.SelectMany(rule => rule.Check(declaration)).OrderBy(finding => finding.Part).ToImmutableArray(), _ => 0);

    /// <summary>What all rules together say of a trust policy, in the order of its parts.</summary>
    public static ImmutableArray<Finding<PolicyPart>> Check(TrustPolicy policy, Accounts accounts)
    {
        List<Finding<PolicyPart>>? findings = null;
        foreach (var rule in TrustPolicyRules)
        {
            foreach (var finding in rule.Check(policy, accounts))
                (findings ??= new()).Add(finding);
        }

        // Most policies are right, and there is nothing to order.
        return findings is null
            ? ImmutableArray<Finding<PolicyPart>>.Empty
            : Precedence.Apply(
                findings.OrderBy(finding => finding.Part.Statement).ThenBy(finding => finding.Part.Kind).ThenBy(finding => finding.Part.Item)
                    .ThenBy(finding => finding.Part.Value).ToImmutableArray(),
                part => part.Statement);
    }
}
