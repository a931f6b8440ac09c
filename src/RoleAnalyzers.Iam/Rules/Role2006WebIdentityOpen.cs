using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Rules;

/// <summary>
/// Trust in an OpenID Connect issuer that does not ask whose token it is. IAM refuses some of it for issuers that many share, when a
/// role is made or changed (IAM User Guide, "Identity-provider controls for shared OIDC providers").
/// </summary>
public sealed class Role2006WebIdentityOpen : TrustPolicyRule
{
    public override Rule Rule { get; } = new(
        "ROLE2006",
        "Strangers may assume the role by web identity",
        RuleLevel.Warning,
        "The role trusts the tokens of {0}, and {1}; require {2} with the value that your own tokens have",
        "An OpenID Connect issuer gives tokens to all of its users. Without a condition on a claim that tells them apart, such as sub, each "
        + "of them may assume the role. For issuers that many customers share, such as GitHub's, IAM refuses a trust policy without "
        + "such a condition. A value in angle brackets is a placeholder that no token has, and is reported until it is replaced.")
    {
        Repairs = RuleRepairs.Many,
    };

    public override IEnumerable<Finding<PolicyPart>> Check(TrustPolicy policy, Accounts accounts)
    {
        foreach (var (statement, principal, part) in policy.AllowedPrincipals)
        {
            if (Provider.Of(principal) is not { Kind: ProviderKind.OpenIdConnect } provider
                || !provider.Issuer.TryGetValue(out var name)
                || name.Length == 0)
            {
                continue;
            }

            if (OidcIssuer.Read(name) is { } issuer)
            {
                if (IsBound(issuer, statement) == Answer.No)
                    yield return Open(issuer, statement, part);
            }
            else if (IsAsked(name, statement) == Answer.No)
            {
                yield return new(
                    Rule,
                    part,
                    ImmutableArray.Create(name, "no condition asks a claim of theirs, so that the role is open to everybody who has one", $"{name}:sub"),
                    ImmutableArray<PolicyPart>.Empty,
                    ImmutableArray<Edit>.Empty);
            }
        }
    }

    private static Answer IsBound(OidcIssuer issuer, Statement statement) =>
        statement.Conditions.Any(condition => issuer.Binds(condition, statement));

    private static Answer IsAsked(string issuer, Statement statement) =>
        statement.Conditions.Any(condition => condition.Key.StartsWith(issuer + ":", StringComparison.OrdinalIgnoreCase));

    private Finding<PolicyPart> Open(OidcIssuer issuer, Statement statement, PolicyPart part)
    {
        var asked = Enumerable.Range(0, statement.Conditions.Count)
            .Where(item => issuer.Claims.Any(claim => statement.Conditions[item].Asks(claim.Key) == Answer.Yes)).ToList();
        var keys = string.Join(" or ", issuer.Claims.Select(claim => claim.Key));
        return new(
            Rule,
            part,
            ImmutableArray.Create(
                issuer.Name,
                asked.Count > 0 ? string.Join(", and ", asked.Select(item => WhyOpen(issuer, statement.Conditions[item])))
                    : issuer.IsGuarded ? $"no condition asks {keys}, without which IAM refuses the policy"
                    : $"no condition asks {keys}, so that the role is open to everybody who has one",
                issuer.Claims[0].Key),
            asked.Select(item => new PolicyPart(PolicyPartKind.Condition, part.Statement, item)).ToImmutableArray(),
            Edits(issuer, statement, asked));
    }

    private static ImmutableArray<Edit> Edits(OidcIssuer issuer, Statement statement, List<int> asked)
    {
        if (asked.Count == 0)
        {
            // What is asked already, however, is not asked again.
            var missing = issuer.Skeleton.Where(c => statement.Conditions.Any(asks => asks.Asks(c.Key)) == Answer.No).ToImmutableArray();
            return IsAlone(statement) && missing.Any(c => c.Key == issuer.Claims[0].Key)
                ? ImmutableArray.Create<Edit>(new Edit.AddConditions(missing))
                : ImmutableArray<Edit>.Empty;
        }

        var operators = asked.Select(item => PlainOperator(issuer, statement.Conditions[item], statement)).ToImmutableArray();
        // Of two, one is enough; where each has an operator of its own, nothing is asked twice.
        return operators.Count(o => o.Length > 0) == 1
            ? ImmutableArray.Create<Edit>(new Edit.PlainOperators(operators))
            : ImmutableArray<Edit>.Empty;
    }

    /// <summary>The operator by which the condition would keep strangers out; empty where there is none.</summary>
    private static string PlainOperator(OidcIssuer issuer, Condition condition, Statement statement) =>
        ConditionOperator.Read(condition.Operator) is { AdmitsAbsence: true, IsNegated: false, IsNull: false } comparison
        && condition.Key.TryGetValue(out var key)
        && !statement.MayAsk(comparison.Plain, key)
        && !(!comparison.ComparesPatterns && condition.Values.Any(v => v.HasWildcard()) != Answer.No)
        && issuer.Binds(condition with { Operator = PolicyText.Of(comparison.Plain) }, statement) == Answer.Yes
            ? comparison.Plain
            : "";

    private static string WhyOpen(OidcIssuer issuer, Condition condition)
    {
        var comparison = ConditionOperator.Read(condition.Operator);
        var claim = issuer.Claims.First(c => condition.Asks(c.Key) == Answer.Yes);
        var values = $"'{string.Join("', '", condition.Values)}'";
        var isRefused = issuer.IsGuarded
            && (condition.Values.Any(v => v.TryGetValue(out var value) && claim.IsRefused(value))
                || (claim.RefusesLeadingStar && comparison is { IfExists: true } or { IsNull: true } or { IsNegated: true, Qualifier: SetQualifier.None }));
        return condition.Values.Any(Placeholder.IsIn) ? $"{values} in {condition.Key} is a placeholder that no token has"
            : isRefused ? $"IAM refuses {condition.Operator} on {condition.Key} with {values}"
            : comparison is { AdmitsAbsence: true } ? $"{condition.Operator} on {condition.Key} is also open to tokens without that claim"
            : $"{condition.Operator} on {condition.Key} with {values} leaves the role open to others";
    }
}
