using RoleAnalyzers.Iam.Policies;
using RoleAnalyzers.Iam.Text;

namespace RoleAnalyzers.Iam.Rules;

/// <summary>
/// A condition that restricts nothing, or that is never true (IAM User Guide, "IAM JSON policy elements: Condition operators" and
/// "Multivalued context keys").
/// </summary>
public sealed class Role2010ConditionWithoutEffect : TrustPolicyRule
{
    private const string Mfa = "aws:MultiFactorAuthPresent";

    /// <summary>Keys whose absence is what a condition on them is there to catch.</summary>
    private static readonly ImmutableArray<string> Telling = ImmutableArray.Create(
        "aws:PrincipalOrgID", "aws:PrincipalOrgPaths", "aws:SourceVpc", "aws:SourceVpce", Mfa, "SAML:aud");

    /// <summary>Keys by which a policy bounds what the caller sends; a name that ends in <c>*</c> stands for all keys that begin so.</summary>
    private static readonly ImmutableArray<string> OfTheRequest = ImmutableArray.Create(
        "aws:RequestTag/*", "aws:TagKeys", "sts:TransitiveTagKeys", "sts:SourceIdentity", "sts:RoleSessionName", "saml:eduperson*");

    public override Rule Rule { get; } = new(
        "ROLE2010",
        "A condition restricts nothing, or is never true",
        RuleLevel.Warning,
        "The condition {0} on {1} {2}; {3}",
        "Operators that end in IfExists or begin with ForAllValues also hold for a request without the key, and so do negated ones: on a "
        + "key that only the right callers have, they let the others in. StringEquals compares * as a plain character. Null with "
        + "ForAllValues is always true, and with ForAnyValue always false. AWS knows of no second factor for sessions of SAML and OpenID "
        + "Connect providers, so that aws:MultiFactorAuthPresent is never true of them.")
    {
        Repairs = RuleRepairs.Many | RuleRepairs.Single,
    };

    public override IEnumerable<Finding<PolicyPart>> Check(TrustPolicy policy, Accounts accounts) =>
        from fault in Faults(policy)
        select new Finding<PolicyPart>(
            Rule,
            fault.Part,
            ImmutableArray.Create(
                fault.Condition.Operator.ToString(), fault.Condition.Key.ToString(), fault.Fault.Effect, fault.Fault.Remedy),
            ImmutableArray<PolicyPart>.Empty,
            fault.Fault.Operator is { } comparison && RepairedPolicy.AddsNoFinding(policy, WithOperator(policy, fault.Part, comparison), accounts)
                ? ImmutableArray.Create<Edit>(new Edit.ReplaceOperator(comparison) { IsSingle = fault.Fault.IsNeverTrue })
                : ImmutableArray<Edit>.Empty);

    /// <summary>The conditions at fault, without a thought of their repair.</summary>
    internal static IEnumerable<(Condition Condition, PolicyPart Part, Fault Fault)> Faults(TrustPolicy policy)
    {
        foreach (var (statement, condition, part) in AllowingConditions(policy))
        {
            if (FaultOf(condition, statement) is { } fault && !IsOfTheRequest(condition.Key))
                yield return (condition, part, fault);
        }
    }

    private static Fault? FaultOf(Condition condition, Statement statement)
    {
        if (ConditionOperator.Read(condition.Operator) is not { } comparison || !condition.Key.TryGetValue(out var key))
            return null;
        if (comparison.IsNull)
        {
            return comparison.Qualifier is SetQualifier.None ? null : new Fault(
                comparison.Qualifier is SetQualifier.ForAllValues ? "is always true" : "is always false", "ask Null without the qualifier", null);
        }

        if ((comparison.AdmitsAbsence || comparison.IsNegated) && IsTelling(key, statement) && statement.Demands(key) == Answer.No)
            return Weak(comparison, condition, key, statement);
        if (comparison.Base is "StringEquals" or "StringEqualsIgnoreCase"
            && FirstWithStar(condition.Values) is { } starred)
        {
            var isArn = condition.Values.All(value => value.StartsWith("arn:")) == Answer.Yes;
            var patterns = comparison with { Base = isArn ? "ArnLike" : "StringLike" };
            return new(
                $"compares the * in '{starred}' as a plain character, and is never true of it",
                $"use {patterns.Base} for a pattern",
                statement.MayAsk(patterns.Name, key) ? null : patterns.Name)
            {
                IsNeverTrue = true,
            };
        }

        return comparison is { Base: "Bool", IsPositive: true }
            && key.Equals(Mfa, StringComparison.OrdinalIgnoreCase)
            && condition.Values.All(static value => value.Is("true", StringComparison.OrdinalIgnoreCase)) == Answer.Yes
            && condition.Values.Count > 0
            && statement.Principals.Items.Any(static principal => principal.Kind is PrincipalKind.Federated)
                ? new(
                    "is never true of callers of a SAML or OpenID Connect provider, who cannot show a second factor to AWS",
                    "have the provider ask for it",
                    null)
                : null;
    }

    private static Fault Weak(ConditionOperator comparison, Condition condition, string key, Statement statement)
    {
        if (comparison.IsNegated)
        {
            return new(
                "also holds for requests without that key, and for all values that it does not name",
                "name the values that are meant, by an operator that is not negated",
                null);
        }

        var isMultiValued = comparison.Qualifier is SetQualifier.ForAllValues
            && ConditionKey.Read(condition.Key) is not { IsMultiValued: false }
            && !IsSingleValuedClaim(key);
        var isPlain = !isMultiValued
            && !statement.MayAsk(comparison.Plain, key)
            && (comparison.ComparesPatterns || condition.Values.Any(value => value.HasWildcard()) == Answer.No)
            // For them the plain condition would never be true.
            && !(key.Equals(Mfa, StringComparison.OrdinalIgnoreCase)
                && statement.Principals.Any(p => Answers.Of(p.Kind is PrincipalKind.Federated or PrincipalKind.Unknown)) != Answer.No);
        return new(
            "also holds for requests without that key",
            isMultiValued ? "also ask that key by Null with \"false\"" : $"use {comparison.Plain}",
            isPlain ? comparison.Plain : null);
    }

    private static bool IsSingleValuedClaim(string key) =>
        key.EndsWith(":aud", StringComparison.OrdinalIgnoreCase) || key.EndsWith(":sub", StringComparison.OrdinalIgnoreCase);

    private static bool IsTelling(string key, Statement statement)
    {
        if (Telling.Contains(key, StringComparer.OrdinalIgnoreCase))
            return true;
        var colon = key.LastIndexOf(':');
        return colon > 0 && IsIssuer(key.Substring(0, colon), statement);
    }

    /// <summary>Whether it is an issuer of OpenID Connect tokens: one that we know, or one that the statement trusts.</summary>
    private static bool IsIssuer(string name, Statement statement) =>
        OidcIssuer.Read(name) is not null
        || statement.Principals.Any(principal =>
            Provider.Of(principal) is { Kind: ProviderKind.OpenIdConnect } provider
            && provider.Issuer.Is(name, StringComparison.OrdinalIgnoreCase) == Answer.Yes);

    private static bool IsOfTheRequest(PolicyText key) =>
        key.TryGetValue(out var name) && OfTheRequest.Any(pattern => Wildcard.Matches(pattern, name));

    private static PolicyText? FirstWithStar(PartialList<PolicyText> values)
    {
        foreach (var value in values)
        {
            if (value.Any(static literal => literal.IndexOf('*') >= 0))
                return value;
        }

        return null;
    }

    private static TrustPolicy WithOperator(TrustPolicy policy, PolicyPart part, string comparison)
    {
        var statement = policy.Statements[part.Statement];
        var conditions = statement.Conditions;
        var repaired = conditions[part.Item] with { Operator = PolicyText.Of(comparison) };
        return RepairedPolicy.With(policy, part.Statement, statement with { Conditions = conditions.SetItem(part.Item, repaired) });
    }

    /// <summary>What is wrong with a condition.</summary>
    /// <param name="Effect">What it does.</param>
    /// <param name="Remedy">What to do about it.</param>
    /// <param name="Operator">The operator that would mend it, if there is one.</param>
    internal sealed record Fault(string Effect, string Remedy, string? Operator)
    {
        /// <summary>True when the condition admits nobody as it stands, so that its repair lets callers in.</summary>
        public bool IsNeverTrue { get; init; }
    }
}
